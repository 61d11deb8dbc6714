import { makeStyles } from '@material-ui/core/styles';
import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import { noteOf } from '../../canvas/noteWords';
import { EntityLink } from '../../shared/EntityLink';
import { OrHidden } from '../../shared/OrHidden';
import { OrNothingToSee } from '../../shared/OrNothingToSee';
import { useText } from '../../shared/useText';
import { openRisks } from '../openRisks';
import { Missing } from './Missing';
import { SheetSection } from './SheetSection';

const MOST_RISKS = 6;

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
}));

/** The open risks with their owners. */
export function SheetRisks({ canvas }: { canvas: CanvasAnswer }) {
  const classes = useStyles();
  const t = useText();
  const risks = openRisks(canvas);
  const shown = risks.slice(0, MOST_RISKS);
  const hidden = canvas.boxes.find(
    ({ box }) => box === 'management-system',
  )?.hidden;
  return (
    <SheetSection title={t('onePage.risks')}>
      {!risks.length && (
        <OrNothingToSee hidden={hidden}>{t('onePage.noRisks')}</OrNothingToSee>
      )}
      <ul>
        {shown.map(risk => {
          const owner = noteOf(risk, 'owner');
          const score = noteOf(risk, 'score');
          return (
            <li key={risk.ref}>
              <EntityLink entity={risk} />{' '}
              {owner ? (
                <span className={classes.quiet}>{owner}</span>
              ) : (
                <OrHidden of={risk} field="owner">
                  <Missing>{t('onePage.noRiskOwner')}</Missing>
                </OrHidden>
              )}
              {score && (
                <span className={classes.quiet}>
                  {' · '}
                  {t('onePage.score', { score })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < risks.length && (
        <div className={classes.quiet}>
          {t('onePage.more', { rest: `${risks.length - shown.length}` })}
        </div>
      )}
    </SheetSection>
  );
}
