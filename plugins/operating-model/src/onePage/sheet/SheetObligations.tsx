import { makeStyles } from '@material-ui/core/styles';
import type {
  ObligationPack,
  ObligationsAnswer,
} from '@onemap/plugin-operating-model-common';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { SheetSection } from './SheetSection';

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
}));

/** What is met of the packs that the service falls under, and what is not. */
export function SheetObligations(props: { obligations: ObligationsAnswer }) {
  const t = useText();
  const { packs } = props.obligations;
  return (
    <SheetSection title={t('onePage.obligations')}>
      {!packs.length && t('onePage.noObligations')}
      <ul>
        {packs.map(pack => (
          <Pack key={pack.id} pack={pack} />
        ))}
      </ul>
    </SheetSection>
  );
}

function Pack({ pack }: { pack: ObligationPack }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const cells = pack.services[0]?.cells ?? [];
  const unmet = cells.filter(({ isMet }) => !isMet);
  return (
    <li>
      {pack.title}:{' '}
      <strong>
        {t('onePage.met', {
          met: `${cells.length - unmet.length}`,
          total: `${cells.length}`,
        })}
      </strong>
      {unmet.length > 0 && (
        <div className={classes.quiet}>
          {t('onePage.notMet', {
            requirements: formats.list(
              unmet.map(({ requirement }) => requirement),
            ),
          })}
        </div>
      )}
    </li>
  );
}
