import Typography from '@material-ui/core/Typography';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { DecisionFacts } from './DecisionFacts';
import { findDecision } from './findDecision';
import { useEntityRef } from './useEntityRef';

/** What is decided, in which case, and the part that each has in it. */
export function DecisionRightCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['findDecision', ref], api => findDecision(api, ref));
  return (
    <EntityInfoCard title={t('kinds.decision.title')}>
      <Pending of={found}>
        {decision =>
          decision ? (
            <DecisionFacts decision={decision} />
          ) : (
            <Typography variant="body2">
              {t('kinds.decision.notThere')}
            </Typography>
          )
        }
      </Pending>
    </EntityInfoCard>
  );
}
