import Chip from '@material-ui/core/Chip';
import { RefFilter } from '../../shared/RefFilter';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';

const DAYS = ['openedSince', 'resolvedSince'] as const;

/** Filters that only a link brings along; each can be taken off. */
export function LinkedFilters({ url }: { url: UrlValues }) {
  const t = useText();
  const formats = useFormats();
  return (
    <>
      {DAYS.map(key => {
        const day = url.get(key);
        return (
          day && (
            <Chip
              key={key}
              size="small"
              variant="outlined"
              label={t(`governance.filter.${key}`, { date: formats.date(day) })}
              onDelete={() => url.set({ [key]: null })}
              title={t('shared.filter.remove')}
            />
          )
        );
      })}
      <RefFilter
        label={t('governance.filter.subject')}
        refs={url.getAll('subject')}
        onRemove={ref =>
          url.set({
            subject: url.getAll('subject').filter(each => each !== ref),
          })
        }
      />
    </>
  );
}
