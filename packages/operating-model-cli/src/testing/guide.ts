/** A fenced block of a Markdown page. */
export interface Block {
  language: string;
  /** The file that it shows, where its info string says so: `yaml file=risks/outage.yaml`. */
  file: string | undefined;
  text: string;
  /** Where its text starts in the page. */
  at: number;
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): Block[] {
  return [
    ...page.matchAll(/^```(?<language>\w+)(?: file=(?<file>\S+))?\n/gm),
  ].map(({ 0: opening, index, groups }) => {
    const at = index + opening.length;
    return {
      language: groups?.language ?? '',
      file: groups?.file,
      text: page.slice(at, page.indexOf('```\n', at)),
      at,
    };
  });
}
