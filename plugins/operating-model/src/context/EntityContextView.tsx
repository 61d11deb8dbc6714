import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  EntityContext,
  ServiceContext,
} from '@onemap/plugin-operating-model-common';
import { useState } from 'react';
import { ChoiceSwitch } from '../shared/ChoiceSwitch';
import { OrHidden } from '../shared/OrHidden';
import { useText } from '../shared/useText';
import { Deciders } from './Deciders';
import { NamedParty } from './NamedParty';
import { Nobody } from './Nobody';
import { QuestionLine } from './QuestionLine';
import { SupplierDuties } from './SupplierDuties';

const useStyles = makeStyles(theme => ({
  view: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    // Links in neighbouring lines stand far enough apart to be hit.
    lineHeight: `${theme.spacing(3)}px`,
    gap: theme.spacing(1),
  },
  lines: { margin: 0, display: 'grid', gap: theme.spacing(1) },
}));

/** What burns at night; whom to call comes next. */
const URGENT = ['emergency-change', 'major-incident'] as const;
/** What waits until the morning. */
const PLANNED = ['change', 'risk'] as const;

/** The owner, and for the most critical service those who decide and whom to call. */
export function EntityContextView({ context }: { context: EntityContext }) {
  const classes = useStyles();
  const t = useText();
  const { entity, owner, services } = context;
  const [chosen, setChosen] = useState<string | undefined>(services[0]?.ref);
  const service = services.find(({ ref }) => ref === chosen) ?? services[0];
  return (
    <div className={classes.view}>
      <dl className={classes.lines}>
        <QuestionLine question={t('context.owner')}>
          {owner ? (
            <NamedParty party={owner} />
          ) : (
            <OrHidden of={context} field="owner">
              <Nobody>{t('context.nobodyOwns')}</Nobody>
            </OrHidden>
          )}
        </QuestionLine>
        {service && service.ref !== entity.ref && services.length === 1 && (
          <QuestionLine question={t('context.services')}>
            <NamedParty party={service} />
          </QuestionLine>
        )}
      </dl>
      {!service && (
        <Typography variant="body2">{t('context.noService')}</Typography>
      )}
      {services.length > 1 && (
        <ChoiceSwitch
          isLabelled
          label={t('context.services')}
          choices={services.map(({ ref, title }) => ({
            value: ref,
            text: title,
          }))}
          value={service.ref}
          onChange={setChosen}
        />
      )}
      {service && (
        <dl className={classes.lines}>
          <Decided by={service} questions={URGENT} />
          <QuestionLine question={t('context.suppliers')}>
            <SupplierDuties suppliers={service.suppliers} />
          </QuestionLine>
          <Decided by={service} questions={PLANNED} />
        </dl>
      )}
    </div>
  );
}

interface DecidedProps {
  by: ServiceContext;
  questions: readonly ServiceContext['answers'][number]['question'][];
}

/** Who decides in some cases. */
function Decided({ by, questions }: DecidedProps) {
  const t = useText();
  return (
    <>
      {questions.map(question => (
        <QuestionLine
          key={question}
          question={t(`context.question.${question}`)}
        >
          <Deciders
            answer={
              by.answers.find(answer => answer.question === question) ?? {
                deciders: [],
              }
            }
          />
        </QuestionLine>
      ))}
    </>
  );
}
