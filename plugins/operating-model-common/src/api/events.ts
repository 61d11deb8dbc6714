/**
 * Topic of the event by which the catalog module says that the catalog took in something new or changed,
 * which shows a moment later. It comes at most a few times a second; its content is a {@link CatalogChange}.
 */
export const CATALOG_CHANGED_TOPIC = 'operating-model.catalog-changed';

/** What the catalog took in. */
export interface CatalogChange {
  /** Full references of what is new or changed; absent where that is too much to be said. */
  entityRefs?: string[];
}
