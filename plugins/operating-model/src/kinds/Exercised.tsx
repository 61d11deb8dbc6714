import type { ReachedService } from '@onemap/plugin-operating-model-common';
import { QuestionLine } from '../context/QuestionLine';
import { useText } from '../shared/useText';
import { NamedEntities } from '../shared/NamedEntities';
import { ServicesWithout } from './ServicesWithout';

interface ExercisedProps {
  /** Full reference. */
  control: string;
  services: readonly ReachedService[];
}

/** In which processes a control is exercised, and the services that go without it. */
export function Exercised({ control, services }: ExercisedProps) {
  const t = useText();
  const without = services.filter(service => !isExercised(service));
  return (
    <>
      <QuestionLine question={t('kinds.control.exercisedIn')}>
        <Processes services={services} />
      </QuestionLine>
      <QuestionLine question={t('kinds.control.holds')}>
        {services.length
          ? t('kinds.control.count', {
              exercised: `${services.length - without.length}`,
              count: services.length,
            })
          : t('kinds.control.holdsForNone')}
        <NamedEntities entities={services.filter(isExercised)} />
      </QuestionLine>
      {without.length > 0 && (
        <QuestionLine question={t('kinds.control.without')}>
          <ServicesWithout control={control} services={without} />
        </QuestionLine>
      )}
    </>
  );
}

function Processes({ services }: { services: readonly ReachedService[] }) {
  const t = useText();
  const processes = new Map(
    services.flatMap(({ exercisedIn }) =>
      exercisedIn.map(process => [process.ref, process]),
    ),
  );
  if (processes.size) {
    return <NamedEntities entities={[...processes.values()]} />;
  }
  // A process that the reader may not see is a process nevertheless.
  return (
    <>
      {services.some(isExercised)
        ? t('context.hiddenProcesses')
        : t('kinds.control.exercisedNowhere')}
    </>
  );
}

function isExercised({ exercisedIn, hiddenIn }: ReachedService): boolean {
  return exercisedIn.length > 0 || Boolean(hiddenIn?.exercisedIn);
}
