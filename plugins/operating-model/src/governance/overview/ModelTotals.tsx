import Typography from '@material-ui/core/Typography';
import type { TrendDay } from '@onemap/plugin-operating-model-common';
import { GapCounts } from '../../gaps/GapCounts';
import { useAnswer } from '../../shared/useAnswer';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';

const DAYS_OF_A_WEEK = 7;
const QUESTIONS = [
  'onePageFlow',
  'sharedRecognition',
  'boardAndRegulator',
] as const;

/** The open gaps of everything that the reader may see, what became of them this week, and the litmus answers. */
export function ModelTotals() {
  const t = useText();
  const formats = useFormats();
  const { answer: latest } = useAnswer(['getLatestEvaluation'], api =>
    api.getLatestEvaluation(),
  );
  const { answer: trend } = useAnswer(['getTrend'], api => api.getTrend());
  if (!latest) return null;
  const week = sumOf(trend?.days.slice(-DAYS_OF_A_WEEK) ?? []);
  return (
    <div>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('governance.overview.total')}
      </Typography>
      <GapCounts counts={latest.gaps} isWhole={!latest.notChecked.length} />
      {trend && (
        <>
          <Typography variant="body2">
            {t('governance.overview.week', {
              opened: formats.number(week.opened),
              resolved: formats.number(week.resolved),
            })}
          </Typography>
          <ul>
            {QUESTIONS.map(question => {
              const { yes, partly, no } = trend.litmus[question];
              return (
                <li key={question}>
                  {t(`service.litmus.${question}`)}:{' '}
                  {t('governance.overview.litmus', {
                    yes: formats.number(yes),
                    all: formats.number(yes + partly + no),
                  })}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

function sumOf(days: readonly TrendDay[]) {
  return days.reduce(
    (sum, day) => ({
      opened: sum.opened + day.opened,
      resolved: sum.resolved + day.resolved,
    }),
    { opened: 0, resolved: 0 },
  );
}
