/** How the catalog module begins a list of errors, after what the catalog itself puts before it. */
const BEGINNING = /^[\s\S]*? has \d+ errors?:\s*/;

/** What is wrong with a document, one reason each: without its name, which stands beside, and the signs of a list. */
export function reasonsOf(errors: readonly string[]): string[] {
  return errors
    .flatMap(error => error.replace(BEGINNING, '').split(/\n(?=- )/))
    .map(reason => reason.replace(/^- /, '').trim())
    .filter(Boolean);
}
