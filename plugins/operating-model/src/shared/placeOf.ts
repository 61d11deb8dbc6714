/** Where a document stands: a short path, and the address where it can be opened. */
export interface Place {
  path: string;
  href?: string;
}

/** The end of a path by which people know a file. */
const SEGMENTS = 3;

/** The place that a location of the catalog, such as `url:https://…` or `file:/…`, means. */
export function placeOf(location: string): Place {
  const target = location.replace(/^(url|file):/, '');
  const segments = target.split(/[/\\]+/).filter(Boolean);
  const path = segments.slice(-SEGMENTS).join('/');
  return /^https?:\/\//.test(target) ? { path, href: target } : { path };
}
