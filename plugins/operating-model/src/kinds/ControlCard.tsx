import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { QuestionLine } from '../context/QuestionLine';
import { useText } from '../shared/useText';
import { Definitions } from './Definitions';
import { Exercised } from './Exercised';
import { Facts } from './Facts';
import { ReachedServices } from './ReachedServices';
import { SatisfiedRequirements } from './SatisfiedRequirements';
import { textsOf } from './textsOf';

/** Where a control is defined, where it is exercised, what it satisfies, and the services without it. */
export function ControlCard() {
  const t = useText();
  const { entity } = useEntity();
  const satisfies = textsOf(entity.spec?.satisfies);
  return (
    <EntityInfoCard title={t('kinds.control.title')}>
      <Facts>
        <QuestionLine question={t('kinds.control.definedIn')}>
          <Definitions given={entity.spec?.definedIn} />
        </QuestionLine>
        <QuestionLine question={t('kinds.control.satisfies')}>
          {satisfies.length ? (
            <SatisfiedRequirements ids={satisfies} />
          ) : (
            t('kinds.control.satisfiesNothing')
          )}
        </QuestionLine>
        <ReachedServices entity={getCompoundEntityRef(entity)}>
          {({ services }) => (
            <Exercised
              control={stringifyEntityRef(entity)}
              services={services}
            />
          )}
        </ReachedServices>
      </Facts>
    </EntityInfoCard>
  );
}
