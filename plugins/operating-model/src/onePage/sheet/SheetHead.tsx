import { makeStyles } from '@material-ui/core/styles';
import type {
  CanvasAnswer,
  EntityContext,
  RuleInfo,
} from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { OrHidden } from '../../shared/OrHidden';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Missing } from './Missing';
import { SheetLitmus } from './SheetLitmus';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '0.3em 2em',
    borderBottom: `2px solid ${theme.palette.text.primary}`,
    paddingBottom: '0.4em',
    '& > :first-child': { flex: '1 1 20em' },
  },
  title: { margin: 0, fontSize: '1.75em', fontWeight: 700, lineHeight: 1.1 },
  quiet: { color: theme.palette.text.secondary },
  owner: { textAlign: 'right', marginLeft: 'auto' },
}));

interface SheetHeadProps {
  canvas: CanvasAnswer;
  context: EntityContext;
  rules: readonly RuleInfo[];
}

/** What it is, who is accountable for it, what the model is worth, as of when. */
export function SheetHead({ canvas, context, rules }: SheetHeadProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const formats = useFormats();
  const { service, evaluation } = canvas;
  return (
    <header className={classes.head}>
      <div>
        <h1 className={classes.title}>
          <EntityLink entity={service} />
        </h1>
        <div className={classes.quiet}>
          {[
            t('onePage.criticality', {
              criticality: word('criticality', service.criticality),
            }),
            service.department?.title,
            service.description,
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <SheetLitmus canvas={canvas} rules={rules} />
      </div>
      <div className={classes.owner}>
        <div className={classes.quiet}>{t('onePage.accountable')}</div>
        {service.owner ? (
          <strong>
            <EntityLink entity={service.owner} />
          </strong>
        ) : (
          <OrHidden of={service} field="owner">
            <Missing>{t('onePage.nobodyAccountable')}</Missing>
          </OrHidden>
        )}
        <div>{context.owner?.email}</div>
        {evaluation.evaluatedAt && (
          <div className={classes.quiet}>
            {t('shared.asOf', { time: formats.date(evaluation.evaluatedAt) })}
          </div>
        )}
      </div>
    </header>
  );
}
