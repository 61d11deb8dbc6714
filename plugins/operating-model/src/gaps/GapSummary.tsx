import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { InlineEntities } from '../shared/InlineEntities';
import { PlainButton } from '../shared/PlainButton';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { AcceptedNote } from './AcceptedNote';
import { inSentences } from './inSentences';
import { isClosedBySignature } from './isClosedBySignature';
import { RuleLink } from './RuleLink';
import { useGapTexts } from './useGapTexts';

const useStyles = makeStyles(theme => ({
  summary: { padding: theme.spacing(1, 1.5) },
  toggle: {
    display: 'grid',
    gridTemplateColumns: `${theme.spacing(10)}px minmax(0, 1fr) auto`,
    width: '100%',
    alignItems: 'start',
    justifyItems: 'start',
    columnGap: theme.spacing(1),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
    textAlign: 'left',
    borderRadius: theme.shape.borderRadius,
  },
  severity: {
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
  },
  message: {
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { gridRow: 2, gridColumn: '1 / -1' },
  },
  headline: { fontWeight: 600 },
  arrow: {
    transition: theme.transitions.create('transform'),
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  open: { transform: 'rotate(180deg)' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    fontSize: theme.typography.caption.fontSize,
    lineHeight: `${theme.spacing(3)}px`,
    // Links amid text are told from it by more than their colour.
    '& a': { textDecoration: 'underline' },
    marginLeft: theme.spacing(11),
    color: quietColor(theme),
    [theme.breakpoints.down('xs')]: { marginLeft: 0 },
  },
}));

interface GapSummaryProps {
  gap: FindingView;
  isOpen: boolean;
  /** Names the services that it shows on. */
  showsServices?: boolean;
  /** Id of what the button unfolds. */
  controls: string;
  onToggle: () => void;
}

/** Services named in the line; the others when it is unfolded. */
const NAMED = 3;

/** What is wrong, how bad it is, since when, and who can mend it. */
export function GapSummary(props: GapSummaryProps) {
  const { gap, showsServices, isOpen, controls, onToggle } = props;
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const message = useGapTexts().messageOf(gap);
  const [headline, advice] = inSentences(message.text);
  return (
    <div className={classes.summary}>
      <PlainButton
        className={classes.toggle}
        onClick={onToggle}
        aria-expanded={isOpen}
        aria-controls={controls}
      >
        <span className={classes.severity}>
          <SeverityIcon severity={gap.severity} />{' '}
          {word('severity', gap.severity)}
        </span>
        <span className={classes.message} lang={message.lang}>
          <span className={classes.headline}>{headline}</span> {advice}
        </span>
        <ExpandMoreIcon
          className={`${classes.arrow} ${isOpen ? classes.open : ''}`}
          aria-hidden
        />
      </PlainButton>
      <div className={classes.facts}>
        <RuleLink rule={gap.rule} />
        <span>{t('gaps.since', { date: formats.date(gap.firstSeen) })}</span>
        {gap.mender && (
          <span>
            {t(isClosedBySignature(gap) ? 'gaps.asker' : 'gaps.mender', {
              name: <EntityLink key="mender" entity={gap.mender} />,
            })}
          </span>
        )}
        {showsServices && gap.serviceEntities.length > 0 && (
          <span>
            {t('gaps.services')}{' '}
            <InlineEntities entities={gap.serviceEntities.slice(0, NAMED)} />{' '}
            {gap.serviceEntities.length > NAMED &&
              t('gaps.moreServices', {
                count: gap.serviceEntities.length - NAMED,
              })}
          </span>
        )}
        {gap.waived && <AcceptedNote waiver={gap.waived} />}
      </div>
    </div>
  );
}
