import type { SupplierRow } from '@onemap/plugin-operating-model-common';
import { ContactLink } from '../context/ContactLink';
import { Nobody } from '../context/Nobody';
import { QuestionLine } from '../context/QuestionLine';
import { KnownGaps } from '../governance/KnownGaps';
import { FoldedList } from '../shared/FoldedList';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { Facts } from './Facts';
import { SupplierService } from './SupplierService';

/** What is to be known about a supplier. */
export function SupplierFacts({ supplier }: { supplier: SupplierRow }) {
  const t = useText();
  const word = useWords();
  const { contacts, critical, services } = supplier;
  return (
    <Facts>
      <QuestionLine question={t('kinds.supplier.contacts')}>
        {contacts.length ? (
          <ul>
            {contacts.map(({ purpose, channel, hours }) => (
              <li key={`${purpose} ${channel}`}>
                {word('contactPurpose', purpose)}:{' '}
                <ContactLink channel={channel} />
                {hours && `, ${hours}`}
              </li>
            ))}
          </ul>
        ) : (
          <Nobody>{t('context.noContact')}</Nobody>
        )}
      </QuestionLine>
      <QuestionLine question={t('kinds.supplier.contract')}>
        <Contract contract={supplier.contract} />
      </QuestionLine>
      {critical && (
        <QuestionLine question={t('kinds.supplier.critical')}>
          {t('kinds.supplier.isCritical')}
        </QuestionLine>
      )}
      <QuestionLine question={t('kinds.supplier.services')}>
        {!services.length && t('kinds.supplier.noServices')}
        <KnownGaps about={[supplier.ref]}>
          <FoldedList
            items={services}
            keyOf={({ ref }) => ref}
            render={service => (
              <SupplierService supplier={supplier.ref} service={service} />
            )}
          />
        </KnownGaps>
      </QuestionLine>
    </Facts>
  );
}

function Contract({ contract }: Pick<SupplierRow, 'contract'>) {
  const t = useText();
  const formats = useFormats();
  const facts = [
    contract?.reference,
    contract?.ends &&
      t('kinds.supplier.ends', { date: formats.date(contract.ends) }),
  ].filter(Boolean);
  return <>{facts.join(', ') || t('kinds.supplier.noContract')}</>;
}
