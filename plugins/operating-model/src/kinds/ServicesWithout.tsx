import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { GapMarks } from '../governance/GapMarks';
import { KnownGaps, useKnownGaps } from '../governance/KnownGaps';
import { EntityLink } from '../shared/EntityLink';
import { FoldedList } from '../shared/FoldedList';
import { useText } from '../shared/useText';

interface ServicesWithoutProps {
  /** Full reference. */
  control: string;
  services: readonly EntitySummary[];
}

/** The services that nobody exercises a control for, each with the gaps that the control has there. */
export function ServicesWithout(props: ServicesWithoutProps) {
  const { control, services } = props;
  const t = useText();
  return (
    <KnownGaps about={[control]}>
      {t('kinds.services', { count: services.length })}
      <FoldedList
        items={services}
        keyOf={({ ref }) => ref}
        render={service => (
          <>
            <EntityLink entity={service} />{' '}
            <GapsThere control={control} service={service.ref} />
          </>
        )}
      />
    </KnownGaps>
  );
}

function GapsThere(props: { control: string; service: string }) {
  const { control, service } = props;
  const fingerprints = [...useKnownGaps().values()]
    .filter(({ services }) => services.includes(service))
    .map(({ fingerprint }) => fingerprint);
  return (
    <GapMarks
      fingerprints={fingerprints}
      filter={{ about: control, service }}
    />
  );
}
