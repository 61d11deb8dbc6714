import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Box } from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { YamlSnippet } from '../shared/YamlSnippet';
import { useText } from '../shared/useText';
import { exampleFor } from './exampleFor';

const useStyles = makeStyles(theme => ({
  empty: { display: 'grid', gap: theme.spacing(0.75) },
  quiet: { color: quietColor(theme) },
}));

/** What belongs in a box that holds nothing, and the YAML that puts something there. */
export function EmptyBox({ box, service }: { box: Box; service: string }) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.empty}>
      <Typography variant="body2">{t('canvas.empty.title')}</Typography>
      <Typography variant="caption" className={classes.quiet}>
        {t(`canvas.empty.${box}`)}
      </Typography>
      <Typography variant="caption" className={classes.quiet}>
        {t('canvas.empty.yaml')}
      </Typography>
      <YamlSnippet
        yaml={exampleFor(box, service)}
        label={t('canvas.empty.yaml')}
      />
    </div>
  );
}
