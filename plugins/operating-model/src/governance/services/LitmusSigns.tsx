import { makeStyles } from '@material-ui/core/styles';
import type { ServiceRow } from '@onemap/plugin-operating-model-common';
import { LITMUS_ICONS, LITMUS_QUESTIONS } from '../../shared/litmus';
import { readableColor } from '../../shared/readableColor';
import { useText } from '../../shared/useText';
import { VisuallyHidden } from '../../shared/VisuallyHidden';

const useStyles = makeStyles(theme => ({
  signs: {
    display: 'flex',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  sign: { fontSize: '1.25rem', display: 'block' },
  yes: { color: readableColor(theme, theme.palette.success.main) },
  partly: { color: readableColor(theme, theme.palette.warning.main) },
  no: { color: readableColor(theme, theme.palette.error.main) },
}));

/** The three litmus answers as signs, each of its own shape. */
export function LitmusSigns({ litmus }: { litmus: ServiceRow['litmus'] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <ul className={classes.signs}>
      {LITMUS_QUESTIONS.map(question => {
        const answer = litmus[question];
        const Icon = LITMUS_ICONS[answer];
        const said = `${t(`service.litmus.${question}`)}: ${t(`service.litmus.${answer}`)}`;
        return (
          <li key={question} title={said}>
            <Icon
              className={`${classes.sign} ${classes[answer]}`}
              aria-hidden
            />
            <VisuallyHidden>{said}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}
