import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AttestationsAnswer,
  NameInNamespace,
  SignedModel,
} from '@onemap/plugin-operating-model-common';
import { Suspense, useState } from 'react';
import { lazyPart } from '../shared/lazyPart';
import { QuietButton } from '../shared/QuietButton';
import { quietColor } from '../shared/quietColor';
import { useReadable } from '../shared/useReadable';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { rolesOf } from './rolesOf';
import { SignOffRow } from './SignOffRow';
import { useFactWords } from './useFactWords';
import { useSigning } from './useSigning';

// Few open them: they stay out of the first view.
const SignDialog = lazyPart(
  async () => (await import('./SignDialog')).SignDialog,
);
const ConfirmDialog = lazyPart(
  async () => (await import('../shared/ConfirmDialog')).ConfirmDialog,
);

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
  },
  quiet: { color: quietColor(theme) },
  outcome: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

interface SignOffsProps {
  service: NameInNamespace;
  /** The name of the service that people read. */
  title: string;
  answer: AttestationsAnswer;
  /** Asks the backend again. */
  refresh: () => Promise<AttestationsAnswer | undefined>;
  /** After somebody signed or withdrew. */
  onChanged: () => void;
}

/** The roles that sign, and for the caller's own the way to sign and to withdraw. */
export function SignOffs(props: SignOffsProps) {
  const { service, title, answer, refresh, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const [signing, setSigning] = useState<string>();
  const [withdrawing, setWithdrawing] = useState<string>();
  const names = useReadable(
    refsIn(answer.current.model, ...answer.items.map(({ model }) => model)),
  );
  const words = useFactWords(names.answer ?? new Map());
  const { outcome, isBusy, sign, withdraw } = useSigning(service, () => {
    refresh();
    onChanged();
  });
  const holdersOf = (role: string) =>
    answer.current.model.facts
      .filter(({ fact, detail }) => fact === 'role' && detail[0] === role)
      .flatMap(({ refs }) => names.answer?.get(refs[0]) ?? []);
  const seesAll = !answer.hidden;
  const { maySign } = answer;
  const { undo } = outcome ?? {};
  return (
    <>
      <ul className={classes.list}>
        {rolesOf(answer).map(role => {
          const signOff = answer.items.find(each => each.role === role);
          const name = word('role', role);
          return (
            <SignOffRow
              key={role}
              role={role}
              signOff={signOff}
              holders={holdersOf(role)}
              now={answer.current.model}
              words={words}
            >
              {maySign.includes(role) && (
                <>
                  {seesAll && (!signOff || signOff.stale) && (
                    <QuietButton
                      variant="outlined"
                      onClick={() => setSigning(role)}
                    >
                      {signOff
                        ? t('signOffs.signAgain', { role: name })
                        : t('signOffs.sign', { role: name })}
                    </QuietButton>
                  )}
                  {signOff && role !== undo && (
                    <QuietButton
                      disabled={isBusy}
                      onClick={() => setWithdrawing(role)}
                      aria-label={t('signOffs.withdrawOf', { role: name })}
                    >
                      {t('signOffs.withdraw')}
                    </QuietButton>
                  )}
                </>
              )}
            </SignOffRow>
          );
        })}
      </ul>
      {answer.hidden !== undefined && !seesAll && maySign.length > 0 && (
        <Typography variant="body2" className={classes.quiet}>
          {t('signOffs.hidden', { count: answer.hidden })}
        </Typography>
      )}
      <div className={classes.outcome}>
        <Typography variant="body2" role="status">
          {outcome?.text}
        </Typography>
        {undo && (
          <QuietButton
            variant="outlined"
            disabled={isBusy}
            onClick={() => withdraw(undo)}
          >
            {t('signOffs.undo')}
          </QuietButton>
        )}
      </div>
      <Suspense fallback={null}>
        {signing && (
          <SignDialog
            service={title}
            role={signing}
            current={answer.current}
            words={words}
            sign={sign}
            lookAgain={async () => (await refresh())?.current}
            onClose={() => setSigning(undefined)}
          />
        )}
        {withdrawing && (
          <ConfirmDialog
            title={t('signOffs.confirm.title', {
              role: word('role', withdrawing),
            })}
            text={t('signOffs.confirm.text')}
            confirm={t('signOffs.withdraw')}
            onConfirm={() => withdraw(withdrawing)}
            onClose={() => setWithdrawing(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}

/** Every entity that models speak of, each once. */
function refsIn(...models: SignedModel[]): string[] {
  const refs = models.flatMap(({ facts }) => facts.flatMap(fact => fact.refs));
  return [...new Set(refs)].sort();
}
