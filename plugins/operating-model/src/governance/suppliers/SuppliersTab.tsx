import type {
  SupplierRow,
  SuppliersAnswer,
} from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { Pager } from '../../shared/Pager';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { GapMarks } from '../GapMarks';
import { GridFrame } from '../GridFrame';
import { Matrix } from '../Matrix';
import { RowFilter } from '../RowFilter';
import { busiestServices } from './busiestServices';
import { SupplierPart } from './SupplierPart';

/** Suppliers at a time: each cell holds sentences. */
const SUPPLIERS = 25;

/** Stands for the services that have no column of their own; no reference is empty. */
const OTHERS = '';

/** The supplier matrix: what each supplier is contracted for, and what the flow says. */
export function SuppliersTab() {
  const cursor = useUrlValues().get('cursor');
  const word = useWords();
  const wordsOf = ({ title, type, owner, services }: SupplierRow) => [
    title,
    type,
    word('supplierType', type),
    owner?.title,
    ...services.map(each => each.title),
  ];
  return (
    <GridFrame
      question={['getSuppliers', cursor]}
      ask={api => api.getSuppliers({ cursor, limit: SUPPLIERS })}
      about={matrix => matrix.suppliers.map(({ ref }) => ref)}
    >
      {matrix => (
        <RowFilter rows={matrix.suppliers} page={matrix} wordsOf={wordsOf}>
          {rows => (
            <SupplierMatrix matrix={{ ...matrix, suppliers: [...rows] }} />
          )}
        </RowFilter>
      )}
    </GridFrame>
  );
}

function SupplierMatrix({ matrix }: { matrix: SuppliersAnswer }) {
  const t = useText();
  const services = busiestServices(matrix.suppliers);
  const columns = new Set(services.map(({ ref }) => ref));
  const elsewhere = ({ services: all }: SupplierRow) =>
    all.filter(({ ref }) => !columns.has(ref)).length;
  const isCut = matrix.suppliers.some(supplier => elsewhere(supplier) > 0);
  return (
    <>
      <Matrix
        label={t('governance.suppliers.label')}
        corner={t('governance.suppliers.supplier')}
        columns={[
          ...services.map(service => ({
            key: service.ref,
            title: <EntityLink entity={service} />,
          })),
          ...(isCut
            ? [{ key: OTHERS, title: t('governance.suppliers.others') }]
            : []),
        ]}
        rows={matrix.suppliers}
        keyOf={supplier => supplier.ref}
        titleOf={supplier => <SupplierName supplier={supplier} />}
        cellOf={(supplier, ref) => {
          if (ref === OTHERS) return elsewhere(supplier) || null;
          const cell = supplier.services.find(service => service.ref === ref);
          return cell && <SupplierPart supplier={supplier.ref} cell={cell} />;
        }}
      />
      <Pager what="suppliers" shown={matrix.suppliers.length} page={matrix} />
    </>
  );
}

function SupplierName({ supplier }: { supplier: SupplierRow }) {
  const t = useText();
  const formats = useFormats();
  const word = useWords();
  const ends = supplier.contract?.ends;
  const elsewhere = supplier.findings.filter(
    fingerprint =>
      !supplier.services.some(({ findings }) => findings.includes(fingerprint)),
  );
  return (
    <>
      <EntityLink entity={supplier} />{' '}
      <GapMarks fingerprints={elsewhere} filter={{ about: supplier.ref }} />
      <div>
        {word('supplierType', supplier.type)}
        {ends &&
          ` · ${t('governance.suppliers.ends', { date: formats.date(ends) })}`}
      </div>
    </>
  );
}
