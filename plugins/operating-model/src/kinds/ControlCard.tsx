import {
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { QuestionLine } from '../context/QuestionLine';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { Definitions } from './Definitions';
import { Exercised } from './Exercised';
import { Facts } from './Facts';
import { ReachedServices } from './ReachedServices';
import { textsOf } from './textsOf';

/** Where a control is defined, where it is exercised, what it satisfies, and the services without it. */
export function ControlCard() {
  const t = useText();
  const formats = useFormats();
  const { entity } = useEntity();
  const satisfies = textsOf(entity.spec?.satisfies);
  return (
    <EntityInfoCard title={t('kinds.control.title')}>
      <Facts>
        <QuestionLine question={t('kinds.control.definedIn')}>
          <Definitions given={entity.spec?.definedIn} />
        </QuestionLine>
        <QuestionLine question={t('kinds.control.satisfies')}>
          {satisfies.length
            ? formats.list(satisfies)
            : t('kinds.control.satisfiesNothing')}
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
