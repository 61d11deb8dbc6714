import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Page } from '@onemap/plugin-operating-model-common';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { HiddenLine } from './HiddenLine';
import { QuietButton } from './QuietButton';
import { quietColor } from './quietColor';
import { useFormats } from './useFormats';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  count: { color: quietColor(theme) },
  buttons: { marginLeft: 'auto', display: 'flex', gap: theme.spacing(1) },
}));

/** What stands in a list. */
type Listed =
  | 'gaps'
  | 'services'
  | 'decisions'
  | 'forums'
  | 'processes'
  | 'suppliers'
  | 'documents';

interface PagerProps {
  /** What is counted. */
  what: Listed;
  /** How many are on this page. */
  shown: number;
  page: Pick<Page<unknown>, 'totalItems' | 'hidden' | 'nextCursor'>;
}

/** How many there are, how many are hidden, and the way to the other pages. The page stands in the URL. */
export function Pager({ what, shown, page }: PagerProps) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const before = pagesBefore(useLocation().state);

  const goTo = (cursor: string | undefined) =>
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        if (cursor === undefined) next.delete('cursor');
        else next.set('cursor', cursor);
        return next;
      },
      { state: { pagesBefore: cursor === undefined ? 0 : before + 1 } },
    );

  return (
    <div className={classes.pager}>
      <Typography variant="body2" className={classes.count} role="status">
        {page.totalItems > 0 &&
          t(`shared.pager.${what}`, {
            shown: formats.number(shown),
            total: formats.number(page.totalItems),
            count: page.totalItems,
          })}
      </Typography>
      <HiddenLine count={page.hidden} />
      <div className={classes.buttons}>
        {parameters.has('cursor') && (
          <QuietButton onClick={() => goTo(undefined)}>
            {t('shared.pager.first')}
          </QuietButton>
        )}
        {parameters.has('cursor') && before > 0 && (
          <QuietButton onClick={() => navigate(-1)}>
            {t('shared.pager.previous')}
          </QuietButton>
        )}
        {page.nextCursor !== undefined && (
          <QuietButton onClick={() => goTo(page.nextCursor)}>
            {t('shared.pager.next')}
          </QuietButton>
        )}
      </div>
    </div>
  );
}

/** How many pages were turned on the way here: a list can only be read forward, the browser goes back. */
function pagesBefore(state: unknown): number {
  const { pagesBefore: count } = (state ?? {}) as { pagesBefore?: unknown };
  return typeof count === 'number' ? count : 0;
}
