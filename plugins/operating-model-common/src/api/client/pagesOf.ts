/**
 * The pages of a list, one after the other; the next one is asked for when it is wanted.
 *
 * @param read - reads the page that a cursor stands for; the first where there is none
 */
export async function* pagesOf<P extends { nextCursor?: string }>(
  read: (cursor: string | undefined) => Promise<P>,
): AsyncGenerator<P, void> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    yield page;
    cursor = page.nextCursor;
  } while (cursor);
}
