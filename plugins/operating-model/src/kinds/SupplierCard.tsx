import Typography from '@material-ui/core/Typography';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { SupplierFacts } from './SupplierFacts';
import { ALL_ROWS, useEntityRef } from './useEntityRef';

/** What a supplier is responsible for, against what it does in the flow; its contract and contacts. */
export function SupplierCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['getSuppliers', ALL_ROWS], api =>
    api.getSuppliers({ limit: ALL_ROWS }),
  );
  return (
    <EntityInfoCard title={t('kinds.supplier.title')}>
      <Pending of={found}>
        {({ suppliers }) => {
          const supplier = suppliers.find(each => each.ref === ref);
          return supplier ? (
            <SupplierFacts supplier={supplier} />
          ) : (
            <Typography variant="body2">
              {t('kinds.supplier.notThere')}
            </Typography>
          );
        }}
      </Pending>
    </EntityInfoCard>
  );
}
