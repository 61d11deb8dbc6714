import { makeStyles } from '@material-ui/core/styles';
import type { CanvasItem } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../shared/EntityLink';
import { useCanvasContext } from './CanvasContext';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // Beside and below one another they are large enough to be hit.
    '& a': {
      display: 'inline-block',
      minWidth: theme.spacing(3),
      lineHeight: `${theme.spacing(3)}px`,
    },
  },
}));

interface TiedToProps {
  item: CanvasItem;
  /** What to say where it is tied to nothing. */
  nothing: string;
}

/** What an item is tied to on this canvas, each a link. */
export function TiedTo({ item, nothing }: TiedToProps) {
  const classes = useStyles();
  const { titleOf } = useCanvasContext();
  const ties = item.ties.flatMap(ref => {
    const title = titleOf(ref);
    return title ? [{ ref, title }] : [];
  });
  if (!ties.length) return <>{nothing}</>;
  return (
    <ul className={classes.list}>
      {ties.map(entity => (
        <li key={entity.ref}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  );
}
