import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The YAML that the portal reads: a copy of examples/, in which a test edits
 * what it likes. What it changed is put back after it.
 */
export class Examples {
  private readonly originals = new Map<string, string | undefined>();

  constructor(
    /** The folder of the copy. */
    readonly folder: string,
  ) {}

  /** The text of a file, by its path below examples/. */
  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  /** Replaces a file, or adds one (which a location must name to be read). */
  async write(path: string, text: string): Promise<void> {
    if (!this.originals.has(path)) {
      this.originals.set(path, await this.read(path).catch(() => undefined));
    }
    const file = join(this.folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  /** Changes a file; fails when the edit changes nothing. */
  async edit(path: string, change: (text: string) => string): Promise<void> {
    const before = await this.read(path);
    const after = change(before);
    if (after === before) {
      throw new Error(`the edit of ${path} changed nothing`);
    }
    await this.write(path, after);
  }

  /** How many entities the organisation has, without the location that names the files. */
  async count(): Promise<number> {
    const files = await readdir(this.folder, { recursive: true });
    const texts = await Promise.all(
      files.filter(file => file.endsWith('.yaml')).map(file => this.read(file)),
    );
    const kinds = texts.flatMap(text => text.match(/^kind: .*/gm) ?? []);
    return kinds.filter(kind => kind !== 'kind: Location').length;
  }

  /** Puts every file back as it was. */
  async restore(): Promise<void> {
    for (const [path, text] of this.originals) {
      const file = join(this.folder, path);
      await (text === undefined ? rm(file) : writeFile(file, text));
    }
    this.originals.clear();
  }
}
