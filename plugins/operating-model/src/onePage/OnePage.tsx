import { makeStyles } from '@material-ui/core/styles';
import { useRef } from 'react';
import { useParams } from 'react-router-dom';
import { EntityPaths } from '../shared/EntityPaths';
import { Pending } from '../shared/Pending';
import { Unavailable } from '../shared/Unavailable';
import { OnePageActions } from './OnePageActions';
import { PRINT_CSS } from './paper';
import { Sheet } from './Sheet';
import { SignOffPanel } from '../signOffs';
import { useOnePage } from './useOnePage';

const useStyles = makeStyles(theme => ({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 3, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** The one page of the service that the URL names: on the screen a sheet of paper, and printed just that. */
export function OnePage() {
  const classes = useStyles();
  const { namespace = '', name = '' } = useParams();
  const sheet = useRef<HTMLElement>(null);
  const found = useOnePage({ namespace, name });
  return (
    <main className={classes.page}>
      <style>{PRINT_CSS}</style>
      <Pending of={found}>
        {model =>
          model.canvas.evaluation.state === 'notEvaluated' ? (
            <Unavailable />
          ) : (
            <>
              <OnePageActions canvas={model.canvas} sheet={sheet} />
              <EntityPaths>
                <Sheet model={model} sheet={sheet} />
              </EntityPaths>
              <SignOffPanel
                service={{ namespace, name }}
                title={model.canvas.service.title}
                onChanged={found.refresh}
              />
            </>
          )
        }
      </Pending>
    </main>
  );
}
