/** The documents that the YAML of a remedy is about, as full references, in its order. */
export function remedyTargets(remedy: string): string[] {
  const refs = remedy.split(/^---$/m).flatMap(document => {
    const kind = valueOf(document, /^kind: (.+)$/m);
    const name = valueOf(document, /^ {2}name: (.+)$/m);
    const namespace = valueOf(document, /^ {2}namespace: (.+)$/m) ?? 'default';
    return kind && name ? `${kind}:${namespace}/${name}`.toLowerCase() : [];
  });
  return [...new Set(refs)];
}

function valueOf(document: string, line: RegExp): string | undefined {
  return document
    .match(line)?.[1]
    .trim()
    .replace(/^"(.*)"$/, '$1');
}
