import type { NameInNamespace } from '@onemap/plugin-operating-model-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { Pending } from '../shared/Pending';
import { quietColor } from '../shared/quietColor';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { rolesOf } from './rolesOf';
import { SignOffs } from './SignOffs';

const useStyles = makeStyles(theme => ({
  panel: {
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
    minWidth: 0,
  },
  title: { fontSize: theme.typography.h6.fontSize, marginBottom: 0 },
  quiet: { color: quietColor(theme) },
}));

interface SignOffPanelProps {
  service: NameInNamespace;
  /** The name of the service that people read. */
  title: string;
  /** After somebody signed or withdrew: the litmus test and the gaps follow. */
  onChanged: () => void;
}

/** Who vouches for the model of a service, and the way to do so. */
export function SignOffPanel(props: SignOffPanelProps) {
  const { service, title, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const heading = useId();
  const found = useAnswer(
    ['listAttestations', service.namespace, service.name],
    api => api.listAttestations(service),
  );
  return (
    <section
      className={classes.panel}
      aria-labelledby={heading}
      id="sign-offs"
      tabIndex={-1}
    >
      <div>
        <Typography id={heading} variant="h2" className={classes.title}>
          {t('signOffs.title')}
        </Typography>
        <Typography variant="body2" className={classes.quiet}>
          {t('signOffs.hint')}
        </Typography>
      </div>
      <Pending of={found}>
        {answer =>
          rolesOf(answer).length ? (
            <SignOffs
              service={service}
              title={title}
              answer={answer}
              refresh={found.refresh}
              onChanged={onChanged}
            />
          ) : (
            <Typography variant="body2">{t('signOffs.none')}</Typography>
          )
        }
      </Pending>
    </section>
  );
}
