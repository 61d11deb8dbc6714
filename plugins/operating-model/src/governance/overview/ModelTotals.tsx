import Typography from '@material-ui/core/Typography';
import { GapCounts } from '../../gaps/GapCounts';
import { useAnswer } from '../../shared/useAnswer';
import { useText } from '../../shared/useText';

/** The open gaps of everything that the reader may see. */
export function ModelTotals() {
  const t = useText();
  const { answer } = useAnswer(['getLatestEvaluation'], api =>
    api.getLatestEvaluation(),
  );
  if (!answer) return null;
  return (
    <div>
      <Typography variant="h6" component="h2" gutterBottom>
        {t('governance.overview.total')}
      </Typography>
      <GapCounts counts={answer.gaps} isWhole={!answer.notChecked.length} />
    </div>
  );
}
