import Chip from '@material-ui/core/Chip';
import { RefFilter } from '../../shared/RefFilter';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import type { UrlValues } from '../../shared/useUrlValues';

const DAYS = ['openedSince', 'resolvedSince'] as const;
const ENTITIES = ['subject', 'about'] as const;

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
      {ENTITIES.map(key => (
        <RefFilter
          key={key}
          label={t(`governance.filter.${key}`)}
          refs={url.getAll(key)}
          onRemove={ref =>
            url.set({ [key]: url.getAll(key).filter(each => each !== ref) })
          }
        />
      ))}
    </>
  );
}
