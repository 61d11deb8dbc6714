import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { SEVERITIES } from '@onemap/plugin-operating-model-common';
import { useGapTexts } from '../gaps/useGapTexts';
import { governanceRouteRef } from '../routes';
import { InnerLink } from '../shared/InnerLink';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { useKnownGaps } from './KnownGaps';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-block',
    minWidth: theme.spacing(3),
    lineHeight: `${theme.spacing(3)}px`,
    textAlign: 'center',
    whiteSpace: 'nowrap',
  },
}));

interface GapMarksProps {
  fingerprints: readonly string[];
  /** Which gaps these are, as filters of the gaps. */
  filter: Readonly<Record<string, string>>;
}

/** A sign for the gaps of something, as bad as the worst of them, with their number where there are several; it leads to them. */
export function GapMarks(props: GapMarksProps) {
  // Most rows of a long table have none, and cost nothing.
  return props.fingerprints.length > 0 && <Mark {...props} />;
}

function Mark({ fingerprints, filter }: GapMarksProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const governance = useRouteRef(governanceRouteRef)();
  const known = useKnownGaps();
  const { messageOf } = useGapTexts();
  const count = fingerprints.length;

  const gaps = fingerprints.flatMap(each => known.get(each) ?? []);
  const worst = SEVERITIES.flatMap(severity =>
    gaps.filter(gap => gap.severity === severity),
  ).at(0);
  const said =
    worst && `${word('severity', worst.severity)}: ${messageOf(worst).text}`;
  const label =
    count === 1
      ? (said ?? t('governance.mark.one'))
      : t('governance.mark.several', { count, worst: said ?? '' });
  const one = `${governance}/gaps/${fingerprints[0]}`;
  const all = `${governance}/gaps?${new URLSearchParams(filter)}`;
  return (
    <InnerLink
      to={count === 1 ? one : all}
      name={label}
      className={classes.mark}
      aria-label={label}
      title={label}
    >
      {/* Until it is known how bad it is, the sign says nothing about it. */}
      {worst ? <SeverityIcon severity={worst.severity} /> : '•'}
      {count > 1 && ` ${formats.number(count)}`}
    </InnerLink>
  );
}
