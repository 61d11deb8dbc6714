/** A query string with its question mark; several values of one key are repeated, absent ones left out. */
export function queryString(query: object): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined) parameters.append(key, `${each}`);
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
