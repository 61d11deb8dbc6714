import { makeStyles } from '@material-ui/core/styles';
import type { FlowProcess } from '@onemap/plugin-operating-model-common';
import { EnvironmentTags } from '../canvas/EnvironmentTags';
import { formatDuration } from '../shared/duration';
import { quietColor } from '../shared/quietColor';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { FlowGaps, pathOfStage } from './FlowGaps';
import { GoesTo } from './GoesTo';
import { NotCovered } from './NotCovered';
import { Performers } from './Performers';

const useStyles = makeStyles(theme => ({
  stages: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    display: 'grid',
    gap: theme.spacing(1),
  },
  name: { fontWeight: 600 },
  within: { color: quietColor(theme) },
  uncovered: { marginTop: theme.spacing(1) },
}));

/** The stages one below the other, for a narrow screen. */
export function StageList({ process }: { process: FlowProcess }) {
  const classes = useStyles();
  const t = useText();
  const { locale } = useFormats();
  return (
    <>
      <ol className={classes.stages}>
        {process.stages.map((stage, index) => (
          <li key={index}>
            <span className={classes.name}>{stage.name}</span>{' '}
            {stage.within && (
              <span className={classes.within}>
                {t('flow.within')} {formatDuration(stage.within, locale)}
              </span>
            )}{' '}
            <EnvironmentTags environments={stage.lanes} />{' '}
            <FlowGaps process={process.ref} path={pathOfStage(index)} />
            <Performers stage={stage} />
            <GoesTo stage={stage} />
          </li>
        ))}
      </ol>
      {process.uncoveredLanes.map(lane => (
        <div key={lane} className={classes.uncovered}>
          <EnvironmentTags environments={[lane]} /> <NotCovered />
        </div>
      ))}
    </>
  );
}
