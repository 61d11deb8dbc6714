import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { placeOf } from './placeOf';

const useStyles = makeStyles({ place: { overflowWrap: 'anywhere' } });

/** Where a document stands, as a link where it can be opened. */
export function DocumentPlace({ location }: { location: string }) {
  const classes = useStyles();
  const { path, href } = placeOf(location);
  return (
    <span className={classes.place} title={location}>
      {href ? <Link to={href}>{path}</Link> : path}
    </span>
  );
}
