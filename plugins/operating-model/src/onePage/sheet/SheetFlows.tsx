import { makeStyles } from '@material-ui/core/styles';
import type {
  FlowModel,
  FlowProcess,
  FlowStage,
} from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { OrHidden } from '../../shared/OrHidden';
import { OrNothingToSee } from '../../shared/OrNothingToSee';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { flowsOfTypes } from '../flowsOfTypes';
import { Missing } from './Missing';
import { SheetSection } from './SheetSection';

const useStyles = makeStyles(theme => ({
  flow: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr)',
    gap: '0 0.8em',
    marginBottom: '0.4em',
  },
  quiet: { color: theme.palette.text.secondary },
  // Running text: a line for each stage would make everything else small.
  stages: { '& li': { display: 'inline' } },
}));

/** The three flows, each as a chain of stages with who performs them. */
export function SheetFlows({ flow }: { flow: FlowModel }) {
  const classes = useStyles();
  const t = useText();
  return (
    <SheetSection title={t('onePage.flows')}>
      <dl>
        {flowsOfTypes(flow).map(({ type, processes }) => (
          <div key={type} className={classes.flow}>
            <dt>
              <strong>{t(`onePage.flow.${type}`)}</strong>
            </dt>
            <dd>
              {processes.map(process => (
                <Process key={process.ref} process={process} />
              ))}
              {!processes.length && (
                <OrNothingToSee hidden={flow.hiddenIn?.processes}>
                  <Missing>{t('onePage.flow.none')}</Missing>
                </OrNothingToSee>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SheetSection>
  );
}

function Process({ process }: { process: FlowProcess }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const { owner, stages, uncoveredLanes } = process;
  return (
    <div>
      <EntityLink entity={process} />
      {', '}
      {owner ? (
        <span className={classes.quiet}>
          {t('onePage.flow.owner', { name: owner.title })}
        </span>
      ) : (
        <OrHidden of={process} field="owner">
          <Missing>{t('context.nobodyOwns')}</Missing>
        </OrHidden>
      )}
      {stages.length > 0 ? (
        <ol className={classes.stages}>
          {stages.map((stage, index) => (
            <Stage
              key={index}
              stage={stage}
              isLast={index === stages.length - 1}
            />
          ))}
        </ol>
      ) : (
        <div className={classes.quiet}>{t('onePage.flow.noStages')}</div>
      )}
      {uncoveredLanes.length > 0 && stages.length > 0 && (
        <Missing>
          {t('onePage.flow.uncovered', {
            environments: formats.list(
              uncoveredLanes.map(lane => word('environment', lane)),
            ),
          })}
        </Missing>
      )}
    </div>
  );
}

interface StageProps {
  stage: FlowStage;
  isLast: boolean;
}

function Stage({ stage, isLast }: StageProps) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const performers = stage.performers.map(({ title }) => title);
  return (
    <li>
      {stage.name}{' '}
      <span className={classes.quiet}>
        (
        {performers.length ? (
          formats.list(performers)
        ) : (
          <OrHidden of={stage} field="performers">
            {t('onePage.flow.nobody')}
          </OrHidden>
        )}
        ){!isLast && <span aria-hidden> → </span>}
      </span>
    </li>
  );
}
