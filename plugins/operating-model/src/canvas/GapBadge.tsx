import { alpha, makeStyles } from '@material-ui/core/styles';
import CallMadeIcon from '@material-ui/icons/CallMade';
import DoneIcon from '@material-ui/icons/Done';
import {
  SEVERITIES,
  type FindingView,
  type Severity,
} from '@onemap/plugin-operating-model-common';
import { useGapTexts } from '../gaps/useGapTexts';
import { PlainButton } from '../shared/PlainButton';
import { quietColor } from '../shared/quietColor';
import { severityColor } from '../shared/readableColor';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { useFormats } from '../shared/useFormats';
import { useWords } from '../shared/useWords';

const useStyles = makeStyles(theme => {
  const tint = (severity: Severity) => ({
    color: severityColor(theme, severity),
    backgroundColor: alpha(theme.palette[severity].main, 0.12),
  });
  return {
    badge: {
      flexShrink: 0,
      minWidth: theme.spacing(3),
      minHeight: theme.spacing(3),
      padding: theme.spacing(0, 0.75),
      borderRadius: theme.spacing(1.5),
      gap: theme.spacing(0.25),
      fontSize: theme.typography.caption.fontSize,
      fontWeight: 700,
    },
    error: tint('error'),
    warning: tint('warning'),
    info: tint('info'),
    accepted: { color: quietColor(theme) },
    // Not filled and not counted: the gap counts in its own box.
    elsewhere: {
      backgroundColor: 'transparent',
      border: '1px solid currentColor',
    },
    icon: { fontSize: '1.25em' },
    arrow: { fontSize: '1em' },
  };
});

interface GapBadgeProps {
  /** The gaps of an item or box, open and accepted. */
  gaps: readonly FindingView[];
  onShowGap: (fingerprint: string) => void;
  /** That they belong to other boxes and only involve the item. */
  isElsewhere?: boolean;
}

/** How many gaps an item or box has, and how bad the worst is; goes to the first one. */
export function GapBadge(props: GapBadgeProps) {
  // Most items of a long list have none, and cost nothing.
  return props.gaps.length > 0 && <Badge {...props} />;
}

function Badge({ gaps, onShowGap, isElsewhere }: GapBadgeProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const gapTexts = useGapTexts();
  const open = gaps.filter(gap => gap.state === 'open');
  const worst = worstOf(open);
  const shown = worst ? open : gaps;
  const kept = worst
    ? t('canvas.gapsOf', { count: open.length, worst: word('severity', worst) })
    : t('canvas.acceptedOf', { count: gaps.length });
  const boxes = new Set(shown.map(gap => word('box', gap.box)));
  const label = isElsewhere
    ? t('canvas.involvedIn', { boxes: formats.list([...boxes]), gaps: kept })
    : kept;
  const first = shown.find(gap => gap.severity === worst) ?? shown[0];
  return (
    <PlainButton
      className={`${classes.badge} ${classes[worst ?? 'accepted']} ${isElsewhere ? classes.elsewhere : ''}`}
      onClick={() => onShowGap(first.fingerprint)}
      aria-label={label}
      title={[
        ...(isElsewhere ? [label] : []),
        ...shown.map(gap => gapTexts.messageOf(gap).text),
      ].join('\n')}
    >
      {worst ? (
        <SeverityIcon severity={worst} />
      ) : (
        <DoneIcon className={classes.icon} aria-hidden />
      )}
      {isElsewhere ? (
        <CallMadeIcon className={classes.arrow} aria-hidden />
      ) : (
        shown.length
      )}
    </PlainButton>
  );
}

/** The worst severity among gaps. */
export function worstOf(gaps: readonly FindingView[]): Severity | undefined {
  return SEVERITIES.find(severity =>
    gaps.some(gap => gap.severity === severity),
  );
}
