import { makeStyles } from '@material-ui/core/styles';
import type {
  Box,
  CanvasItem,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { worstOf } from '../../canvas/GapBadge';
import { satisfiedBy } from '../../canvas/noteWords';
import { useItemWords } from '../../canvas/useItemWords';
import { EntityLink } from '../../shared/EntityLink';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { VisuallyHidden } from '../../shared/VisuallyHidden';
import { firstWithGaps } from '../firstWithGaps';
import { useFirst } from './useFirst';

/** Requirements of a control that there is room for. */
const MOST_REQUIREMENTS = 2;

const useStyles = makeStyles(theme => ({
  items: { fontSize: '0.92em' },
  inColumns: {
    columns: '15em 4',
    columnGap: '1.6em',
    '& li': { breakInside: 'avoid' },
  },
  fact: { color: theme.palette.text.secondary },
}));

interface SheetItemsProps {
  box: Box;
  items: readonly CanvasItem[];
  /** How many there is room for; the others are counted. */
  most: number;
  findings: readonly FindingView[];
  inColumns?: boolean;
}

/** Items of a box on paper, and how many more there are. */
export function SheetItems(props: SheetItemsProps) {
  const { box, items, most, findings, inColumns } = props;
  const classes = useStyles();
  const t = useText();
  const shown = firstWithGaps(items, most);
  return (
    <>
      <ul className={`${classes.items} ${inColumns ? classes.inColumns : ''}`}>
        {shown.map(item => (
          <Item key={item.ref} box={box} item={item} findings={findings} />
        ))}
      </ul>
      {shown.length < items.length && (
        <div className={`${classes.items} ${classes.fact}`}>
          {t('onePage.more', { rest: `${items.length - shown.length}` })}
        </div>
      )}
    </>
  );
}

interface ItemProps {
  box: Box;
  item: CanvasItem;
  findings: readonly FindingView[];
}

function Item({ box, item, findings }: ItemProps) {
  const classes = useStyles();
  const t = useText();
  const fact = useFact(box, item);
  const worst = worstOf(
    findings.filter(
      ({ state, fingerprint }) =>
        state === 'open' && item.findings.includes(fingerprint),
    ),
  );
  return (
    <li>
      <EntityLink entity={item} />{' '}
      {worst && (
        <>
          <SeverityIcon severity={worst} />
          <VisuallyHidden>{t('onePage.hasGaps')}</VisuallyHidden>{' '}
        </>
      )}
      {fact && <span className={classes.fact}>{fact}</span>}
    </li>
  );
}

/** The one thing about an item that tells most: of a control, what it satisfies. */
function useFact(box: Box, item: CanvasItem): string {
  const words = useItemWords();
  const word = useWords();
  const first = useFirst();
  const satisfied = satisfiedBy(item, word);
  return satisfied.length
    ? first(satisfied, MOST_REQUIREMENTS)
    : words.short(box, item) || words.below(box, item);
}
