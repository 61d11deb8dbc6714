import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { FlowProcess } from '@onemap/plugin-operating-model-common';
import { useId } from 'react';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { StageList } from './StageList';
import { SwimLanes } from './SwimLanes';

const useStyles = makeStyles(theme => ({
  flow: { padding: theme.spacing(1.25, 1.5), minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
    marginBottom: theme.spacing(1),
  },
  title: {
    fontSize: theme.typography.body1.fontSize,
    fontWeight: 700,
    margin: 0,
    lineHeight: `${theme.spacing(3)}px`,
  },
  owner: {
    color: quietColor(theme),
    lineHeight: `${theme.spacing(3)}px`,
  },
}));

interface FlowOfProcessProps {
  process: FlowProcess;
  lanes: readonly string[];
  environment?: string;
}

/** One process: swim lanes, or its stages one below the other where there is no room for them. */
export function FlowOfProcess(props: FlowOfProcessProps) {
  const { process, lanes, environment } = props;
  const classes = useStyles();
  const t = useText();
  const heading = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.flow}
      aria-labelledby={heading}
      data-flow={process.type}
    >
      <div className={classes.head}>
        <Typography id={heading} variant="h3" className={classes.title}>
          <EntityLink entity={process} />
        </Typography>
        {process.owner && (
          <Typography variant="caption" className={classes.owner}>
            {t('flow.owner', {
              name: <EntityLink key="owner" entity={process.owner} />,
            })}
          </Typography>
        )}
      </div>
      {!process.stages.length && (
        <Typography variant="body2">{t('flow.noStages')}</Typography>
      )}
      {process.stages.length > 0 && isNarrow && <StageList process={process} />}
      {process.stages.length > 0 && !isNarrow && (
        <SwimLanes process={process} lanes={lanes} environment={environment} />
      )}
    </Paper>
  );
}
