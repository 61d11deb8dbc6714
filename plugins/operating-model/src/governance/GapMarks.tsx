import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { governanceRouteRef } from '../routes';
import { SeverityIcon } from '../shared/SeverityIcon';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-block',
    minWidth: theme.spacing(3),
    lineHeight: `${theme.spacing(3)}px`,
    textAlign: 'center',
  },
}));

/** A sign for each gap of something; it leads to the gap. */
export function GapMarks({
  fingerprints,
}: {
  fingerprints: readonly string[];
}) {
  const classes = useStyles();
  const t = useText();
  const governance = useRouteRef(governanceRouteRef)();
  return (
    <>
      {fingerprints.map(fingerprint => (
        <Link
          key={fingerprint}
          className={classes.mark}
          to={`${governance}/gaps/${fingerprint}`}
          aria-label={t('governance.mark')}
          title={t('governance.mark')}
        >
          <SeverityIcon severity="warning" />
        </Link>
      ))}
    </>
  );
}
