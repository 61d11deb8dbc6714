const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML and HTML hold it, in content and in quoted attributes. */
export function escapeXml(text: string): string {
  return (
    text
      // What XML 1.0 cannot hold at all.
      .replace(
        // eslint-disable-next-line no-control-regex -- they are what has to go
        /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
        '\uFFFD',
      )
      .replace(/[&<>"']/g, character => ENTITIES[character])
  );
}
