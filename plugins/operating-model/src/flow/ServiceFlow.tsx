import type { NameInNamespace } from '@onemap/plugin-operating-model-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { HiddenLine } from '../shared/HiddenLine';
import { OrNothingToSee } from '../shared/OrNothingToSee';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { FlowOfProcess } from './FlowOfProcess';
import { inTypeOrder } from './inTypeOrder';

const useStyles = makeStyles(theme => ({
  flows: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
  },
}));

interface ServiceFlowProps {
  service: NameInNamespace;
  /** The lane that is looked at; the others are dimmed. */
  environment?: string;
}

/** Every flow of a service as swim lanes. */
export function ServiceFlow({ service, environment }: ServiceFlowProps) {
  const classes = useStyles();
  const t = useText();
  const { namespace, name } = service;
  const found = useAnswer(['getFlow', namespace, name], api =>
    api.getFlow(service),
  );
  return (
    <Pending of={found}>
      {({ processes, lanes, hiddenIn }) => (
        <div className={classes.flows}>
          {!processes.length && (
            <Typography variant="body1">
              <OrNothingToSee hidden={hiddenIn?.processes}>
                {t('flow.none')}
              </OrNothingToSee>
            </Typography>
          )}
          {inTypeOrder(processes).map(process => (
            <FlowOfProcess
              key={process.ref}
              process={process}
              lanes={lanes}
              environment={environment}
            />
          ))}
          <HiddenLine count={hiddenIn?.processes} />
        </div>
      )}
    </Pending>
  );
}
