type Value = string | number | undefined;

/** A query string with its question mark; several values of one key are repeated, empty ones left out. */
export function queryString(query: {
  [key: string]: Value | readonly Value[];
}): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== '') parameters.append(key, `${each}`);
    }
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
