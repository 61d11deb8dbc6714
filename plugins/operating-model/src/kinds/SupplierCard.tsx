import Typography from '@material-ui/core/Typography';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { findSupplier } from './findSupplier';
import { SupplierFacts } from './SupplierFacts';
import { useEntityRef } from './useEntityRef';

/** What a supplier is responsible for, against what it does in the flow; its contract and contacts. */
export function SupplierCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['findSupplier', ref], api => findSupplier(api, ref));
  return (
    <EntityInfoCard title={t('kinds.supplier.title')}>
      <Pending of={found}>
        {supplier =>
          supplier ? (
            <SupplierFacts supplier={supplier} />
          ) : (
            <Typography variant="body2">
              {t('kinds.supplier.notThere')}
            </Typography>
          )
        }
      </Pending>
    </EntityInfoCard>
  );
}
