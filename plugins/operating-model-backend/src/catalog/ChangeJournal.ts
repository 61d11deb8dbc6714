const KEPT_REFS = 20_000;

/**
 * Remembers which entities of the catalog came, went or changed lately, so that whoever worked something
 * out from the catalog need look again only at these.
 */
export class ChangeJournal {
  private readonly entries: { version: number; refs: readonly string[] }[] = [];
  private kept = 0;
  private forgotten = 0;
  private current = 0;

  /** Grows with every change. */
  get version(): number {
    return this.current;
  }

  /**
   * Takes note of a change.
   *
   * @param refs - full references of the entities that came, went or changed
   */
  note(refs: readonly string[]) {
    if (!refs.length) return;
    this.current++;
    this.entries.push({ version: this.current, refs });
    this.kept += refs.length;
    while (this.kept > KEPT_REFS) this.forgetOldest();
  }

  /**
   * What came, went or changed after a version.
   *
   * @returns each reference once; undefined where that was too long ago, and anything may have changed
   */
  since(version: number): readonly string[] | undefined {
    if (version < this.forgotten) return undefined;
    const later = this.entries.filter(entry => entry.version > version);
    return [...new Set(later.flatMap(({ refs }) => refs))];
  }

  private forgetOldest() {
    const oldest = this.entries.shift();
    if (!oldest) return;
    this.kept -= oldest.refs.length;
    this.forgotten = oldest.version;
  }
}
