import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FlowProcess } from '@onemap/plugin-operating-model-common';
import { useId } from 'react';
import { Nobody } from '../context/Nobody';
import { EntityLink } from '../shared/EntityLink';
import { OrHidden } from '../shared/OrHidden';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { Lanes } from './Lanes';

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
    '& a': { textDecoration: 'underline' },
    color: quietColor(theme),
    lineHeight: `${theme.spacing(3)}px`,
  },
}));

interface FlowOfProcessProps {
  process: FlowProcess;
  lanes: readonly string[];
  environment?: string;
}

/** One process of a service with its owner and its lanes. */
export function FlowOfProcess(props: FlowOfProcessProps) {
  const { process, lanes, environment } = props;
  const classes = useStyles();
  const t = useText();
  const heading = useId();
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
        {process.owner ? (
          <Typography variant="caption" className={classes.owner}>
            {t('flow.owner', {
              name: <EntityLink key="owner" entity={process.owner} />,
            })}
          </Typography>
        ) : (
          <OrHidden of={process} field="owner">
            <Nobody>{t('context.nobodyOwns')}</Nobody>
          </OrHidden>
        )}
      </div>
      <Lanes process={process} lanes={lanes} environment={environment} />
    </Paper>
  );
}
