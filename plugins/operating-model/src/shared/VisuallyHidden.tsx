import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Text for screen readers alone. */
export function VisuallyHidden(props: { id?: string; children: ReactNode }) {
  return (
    <span id={props.id} className={useStyles().hidden}>
      {props.children}
    </span>
  );
}
