import { makeStyles } from '@material-ui/core/styles';
import type {
  Decider,
  EntityContext,
} from '@onemap/plugin-operating-model-common';
import { formatDuration } from '../../shared/duration';
import { EntityLink } from '../../shared/EntityLink';
import { OrHidden } from '../../shared/OrHidden';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Missing } from './Missing';
import { SheetSection } from './SheetSection';

const useStyles = makeStyles(theme => ({
  answers: { display: 'grid', gap: '0.3em' },
  quiet: { color: theme.palette.text.secondary },
}));

/** Who decides a change, an emergency change, a major incident and a risk. */
export function SheetDeciders({ context }: { context: EntityContext }) {
  const classes = useStyles();
  const t = useText();
  const answers = context.services[0]?.answers ?? [];
  return (
    <SheetSection title={t('onePage.deciders')}>
      <dl className={classes.answers}>
        {answers.map(answer => (
          <div key={answer.question}>
            <dt className={classes.quiet}>
              {t(`context.question.${answer.question}`)}
            </dt>
            <dd>
              {answer.deciders.map(decider => (
                <OneDecider
                  key={`${decider.ref} ${decider.source.ref}`}
                  decider={decider}
                />
              ))}
              {!answer.deciders.length && (
                <OrHidden of={answer} field="deciders">
                  <Missing>{t('context.nobodyDecides')}</Missing>
                </OrHidden>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SheetSection>
  );
}

function OneDecider({ decider }: { decider: Decider }) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const { convenesWithin, environments } = decider;
  const facts = [
    ...environments.map(each => word('environment', each)),
    ...(convenesWithin
      ? [
          t('context.convenes', {
            within: formatDuration(convenesWithin, formats.locale, 'long'),
          }),
        ]
      : []),
  ];
  return (
    <div>
      <strong>
        <EntityLink entity={decider} />
      </strong>{' '}
      <span className={classes.quiet}>{facts.join(', ')}</span>
    </div>
  );
}
