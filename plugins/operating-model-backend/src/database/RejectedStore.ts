/** A document that the catalog refused. Times are ISO 8601 in UTC. */
export interface RejectedRecord {
  /** Full reference. */
  entityRef: string;
  /** Where it stands, such as `url:https://…/catalog-info.yaml`. */
  location: string;
  /** Why, in words. */
  errors: string[];
  since: string;
  lastSeen: string;
}

/** Keeps the documents that the catalog refused. */
export interface RejectedStore {
  all(): Promise<RejectedRecord[]>;
  /**
   * Takes note of a refusal. One that is known keeps its first time.
   *
   * @returns whether it was not known
   */
  note(
    refusal: Pick<RejectedRecord, 'entityRef' | 'location' | 'errors'>,
    at: string,
  ): Promise<boolean>;
  /** Forgets documents. */
  forget(entityRefs: readonly string[]): Promise<void>;
}
