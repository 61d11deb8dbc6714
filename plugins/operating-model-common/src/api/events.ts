/**
 * Topic of the event by which the catalog module says that the catalog took in something new or changed.
 * It has no content, and comes at most a few times a second.
 */
export const CATALOG_CHANGED_TOPIC = 'operating-model.catalog-changed';
