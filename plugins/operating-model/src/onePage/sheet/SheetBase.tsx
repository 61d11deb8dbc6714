import { makeStyles } from '@material-ui/core/styles';
import type {
  CanvasBox,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { OrNothingToSee } from '../../shared/OrNothingToSee';
import { useText } from '../../shared/useText';
import { SheetItems } from './SheetItems';

const KINDS = ['Forum', 'DecisionRight', 'Control', 'Risk'] as const;
const MOST_OF_KIND = 7;

const useStyles = makeStyles(theme => ({
  kinds: {
    display: 'grid',
    gap: '0.3em 1.6em',
    gridTemplateColumns: 'repeat(auto-fit, minmax(14em, 1fr))',
  },
  title: { margin: 0, fontSize: '0.92em', color: theme.palette.text.secondary },
}));

interface SheetBaseProps {
  box: CanvasBox;
  findings: readonly FindingView[];
}

/** The management system on paper: forums, decisions, controls, risks. */
export function SheetBase({ box, findings }: SheetBaseProps) {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.kinds}>
      {KINDS.map(kind => {
        const items = box.items.filter(item => item.kind === kind);
        return (
          <div key={kind}>
            <h3 className={classes.title}>
              {t(`canvas.columns.${kind}`)} {items.length || ''}
            </h3>
            {!items.length && (
              <OrNothingToSee hidden={box.hidden}>
                {t('canvas.noneOfKind')}
              </OrNothingToSee>
            )}
            <SheetItems
              box={box.box}
              items={items}
              most={MOST_OF_KIND}
              findings={findings}
            />
          </div>
        );
      })}
    </div>
  );
}
