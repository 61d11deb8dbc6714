import type {
  SupplierRow,
  SuppliersAnswer,
} from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { Pager } from '../../shared/Pager';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GapMarks } from '../GapMarks';
import { GridFrame } from '../GridFrame';
import { Matrix } from '../Matrix';
import { SupplierPart } from './SupplierPart';

/** The supplier matrix: what each supplier is contracted for, and what the flow says. */
export function SuppliersTab() {
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getSuppliers', cursor]}
      ask={api => api.getSuppliers({ cursor })}
    >
      {matrix => <SupplierMatrix matrix={matrix} />}
    </GridFrame>
  );
}

function SupplierMatrix({ matrix }: { matrix: SuppliersAnswer }) {
  const t = useText();
  const services = new Map(
    matrix.suppliers
      .flatMap(supplier => supplier.services)
      .map(service => [service.ref, service]),
  );
  return (
    <>
      <Matrix
        label={t('governance.suppliers.label')}
        corner={t('governance.suppliers.supplier')}
        columns={[...services.values()].map(service => ({
          key: service.ref,
          title: <EntityLink entity={service} />,
        }))}
        rows={matrix.suppliers}
        keyOf={supplier => supplier.ref}
        titleOf={supplier => <SupplierName supplier={supplier} />}
        cellOf={(supplier, ref) => {
          const cell = supplier.services.find(service => service.ref === ref);
          return cell && <SupplierPart cell={cell} />;
        }}
      />
      <Pager shown={matrix.suppliers.length} page={matrix} />
    </>
  );
}

function SupplierName({ supplier }: { supplier: SupplierRow }) {
  const t = useText();
  const formats = useFormats();
  const ends = supplier.contract?.ends;
  const elsewhere = supplier.findings.filter(
    fingerprint =>
      !supplier.services.some(({ findings }) => findings.includes(fingerprint)),
  );
  return (
    <>
      <EntityLink entity={supplier} /> <GapMarks fingerprints={elsewhere} />
      <div>
        {supplier.type}
        {ends &&
          ` · ${t('governance.suppliers.ends', { date: formats.date(ends) })}`}
      </div>
    </>
  );
}
