import { useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { FlowProcess } from '@onemap/plugin-operating-model-common';
import { useText } from '../shared/useText';
import { StageList } from './StageList';
import { SwimLanes } from './SwimLanes';

interface LanesProps {
  process: FlowProcess;
  lanes: readonly string[];
  /** The lane that is looked at; the others are dimmed. */
  environment?: string;
}

/** The stages of a process: swim lanes, or one below the other where there is no room for them. */
export function Lanes(props: LanesProps) {
  const t = useText();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  if (!props.process.stages.length) {
    return <Typography variant="body2">{t('flow.noStages')}</Typography>;
  }
  return isNarrow ? (
    <StageList process={props.process} />
  ) : (
    <SwimLanes {...props} />
  );
}
