const DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/**
 * An ISO 8601 duration in words of the locale: `PT1H30M` is `1 hr 30 mins`. What is no duration stays as it is.
 *
 * @param length - `long` spells the units out where there is room: `1 hour 30 minutes`
 */
export function formatDuration(
  iso: string,
  locale: string,
  length: 'short' | 'long' = 'short',
): string {
  const [, ...amounts] = DURATION.exec(iso) ?? [];
  const parts = amounts.flatMap((amount, index) =>
    amount === undefined
      ? []
      : new Intl.NumberFormat(locale, {
          style: 'unit',
          unit: UNITS[index],
          unitDisplay: length,
        }).format(Number(amount)),
  );
  return parts.join(' ') || iso;
}
