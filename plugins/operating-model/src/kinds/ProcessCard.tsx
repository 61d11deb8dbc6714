import {
  getCompoundEntityRef,
  type CompoundEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ProcessFlowAnswer } from '@onemap/plugin-operating-model-common';
import { Nobody } from '../context/Nobody';
import { QuestionLine } from '../context/QuestionLine';
import { Lanes } from '../flow';
import { EntityLink } from '../shared/EntityLink';
import { EntityOrNobody } from '../shared/EntityOrNobody';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { Deviations } from './Deviations';
import { Facts } from './Facts';
import { Practices } from './Practices';
import { ReachedServices, ServiceNames } from './ReachedServices';

const useStyles = makeStyles(theme => ({
  facts: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
}));

/** The flow of a process, who owns it, which services follow it, and where it departs from its template. */
export function ProcessCard() {
  const t = useText();
  const { entity } = useEntity();
  const ref = getCompoundEntityRef(entity);
  const found = useAnswer(['getProcessFlow', ref.namespace, ref.name], api =>
    api.getProcessFlow(ref),
  );
  return (
    <EntityInfoCard title={t('kinds.process.title')}>
      <Pending of={found}>
        {flow => <ProcessFacts flow={flow} entity={entity} at={ref} />}
      </Pending>
    </EntityInfoCard>
  );
}

interface ProcessFactsProps {
  flow: ProcessFlowAnswer;
  entity: Entity;
  at: CompoundEntityRef;
}

function ProcessFacts({ flow, entity, at }: ProcessFactsProps) {
  const classes = useStyles();
  const t = useText();
  const { process, lanes, basedOn } = flow;
  return (
    <div className={classes.facts}>
      <Lanes process={process} lanes={lanes} />
      <Facts>
        <QuestionLine question={t('context.owner')}>
          <EntityOrNobody of={process} field="owner">
            <Nobody>{t('context.nobodyOwns')}</Nobody>
          </EntityOrNobody>
        </QuestionLine>
        <Practices spec={entity.spec} />
        <QuestionLine question={t('kinds.process.services')}>
          <ReachedServices entity={at}>
            {({ services }) => <ServiceNames services={services} />}
          </ReachedServices>
        </QuestionLine>
        {basedOn && (
          <QuestionLine question={t('kinds.process.template')}>
            <EntityLink entity={basedOn} />
            <Deviations process={process.ref} />
          </QuestionLine>
        )}
      </Facts>
    </div>
  );
}
