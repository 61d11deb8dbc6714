import type { TrendDay } from '@onemap/plugin-operating-model-common';
import { DataTable } from '../../shared/DataTable';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';

const FIGURES = ['error', 'warning', 'info', 'waived'] as const;

/** What the chart shows, in figures: the days on which something changed, the latest first. */
export function TrendTable({ days }: { days: readonly TrendDay[] }) {
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const eventful = days.filter(
    (day, index) => index === 0 || day.opened > 0 || day.resolved > 0,
  );
  return (
    <DataTable
      label={t('governance.trend.label')}
      rows={eventful.reverse()}
      keyOf={({ day }) => day}
      empty={null}
      columns={[
        {
          key: 'day',
          title: t('governance.trend.day'),
          render: ({ day }) => formats.date(day),
        },
        ...FIGURES.map(figure => ({
          key: figure,
          title:
            figure === 'waived'
              ? word('state', figure)
              : word('severity', figure),
          render: (day: TrendDay) => formats.number(day[figure]),
        })),
        {
          key: 'opened',
          title: t('governance.trend.opened'),
          render: ({ opened }) => formats.number(opened),
        },
        {
          key: 'resolved',
          title: t('governance.trend.closed'),
          render: ({ resolved }) => formats.number(resolved),
        },
      ]}
    />
  );
}
