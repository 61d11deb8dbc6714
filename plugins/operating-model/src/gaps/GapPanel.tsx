import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CanvasAnswer,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { useId } from 'react';
import { quietColor } from '../shared/quietColor';
import { QuietButton } from '../shared/QuietButton';
import { useText } from '../shared/useText';
import { EvaluationNotes } from './EvaluationNotes';
import type { AskedGap } from './GapCard';
import { GapList } from './GapList';
import { HealthyNote } from './HealthyNote';

const useStyles = makeStyles(theme => ({
  panel: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
  title: { fontSize: theme.typography.h6.fontSize, marginBottom: 0 },
  aside: { color: quietColor(theme) },
}));

/** Only some of the gaps: those that decide an answer of the litmus test. */
export interface GapFilter {
  /** The answer in words. */
  name: string;
  fingerprints: readonly string[];
}

interface GapPanelProps {
  canvas: CanvasAnswer;
  filter?: GapFilter;
  onShowAll: () => void;
  asked?: AskedGap;
  onPoint: (gap: FindingView | undefined) => void;
  onChanged: () => void;
}

/** The gaps of a service, or that there are none and in what that holds. */
export function GapPanel(props: GapPanelProps) {
  const { canvas, filter, onShowAll, asked, onPoint, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const heading = useId();
  const gaps = filter
    ? canvas.findings.filter(gap =>
        filter.fingerprints.includes(gap.fingerprint),
      )
    : canvas.findings.filter(gap => gap.state !== 'resolved');
  const isHealthy = !filter && !gaps.some(gap => gap.state === 'open');
  return (
    <section
      className={classes.panel}
      aria-labelledby={heading}
      id="gaps"
      tabIndex={-1}
    >
      <div className={classes.head}>
        <Typography id={heading} variant="h2" className={classes.title}>
          {t('gaps.title')}
        </Typography>
        {filter && (
          <>
            <Typography variant="body2" className={classes.aside} role="status">
              {gaps.length
                ? t('gaps.filtered', { answer: filter.name })
                : t('gaps.filteredNone', { answer: filter.name })}
            </Typography>
            <QuietButton onClick={onShowAll}>{t('gaps.showAll')}</QuietButton>
          </>
        )}
      </div>
      {isHealthy && (
        <HealthyNote
          evaluation={canvas.evaluation}
          isHidden={canvas.hiddenFindings > 0}
        />
      )}
      <GapList
        gaps={gaps}
        asked={asked}
        onPoint={onPoint}
        onChanged={onChanged}
      />
      {canvas.hiddenFindings > 0 && (
        <Typography variant="body2" className={classes.aside}>
          {t('gaps.hidden', { count: canvas.hiddenFindings })}
        </Typography>
      )}
      <EvaluationNotes evaluation={canvas.evaluation} />
    </section>
  );
}
