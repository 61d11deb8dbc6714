import { RequestError } from '../http/problems';

/** A cursor: a place in a list, as text that clients hand back unread. */
export function toCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @throws RequestError where it is not one that this list gave
 */
export function fromCursor<T>(
  cursor: string,
  isPlace: (value: unknown) => value is T,
): T {
  try {
    const place: unknown = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (isPlace(place)) return place;
  } catch {
    // Answered below, like a cursor of another list.
  }
  throw new RequestError([
    {
      path: 'query.cursor',
      message:
        'Not a cursor of this list. Start again from the first page, without a cursor.',
    },
  ]);
}
