import type { ReachedService } from '@onemap/plugin-operating-model-common';
import { QuestionLine } from '../context/QuestionLine';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';
import { NamedEntities } from '../shared/NamedEntities';
import { ServiceNames } from './ReachedServices';

/** In which processes a control is exercised, and the services that go without it. */
export function Exercised(props: { services: readonly ReachedService[] }) {
  const t = useText();
  const { services } = props;
  const without = services.filter(service => !isExercised(service));
  return (
    <>
      <QuestionLine question={t('kinds.control.exercisedIn')}>
        <Processes services={services} />
      </QuestionLine>
      <QuestionLine question={t('kinds.control.holds')}>
        {t('kinds.control.count', {
          exercised: `${services.length - without.length}`,
          all: `${services.length}`,
        })}
        <NamedEntities entities={services.filter(isExercised)} />
      </QuestionLine>
      {without.length > 0 && (
        <QuestionLine question={t('kinds.control.without')}>
          <SeverityIcon severity="warning" />{' '}
          <ServiceNames services={without} />
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
