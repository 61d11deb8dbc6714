import { makeStyles } from '@material-ui/core/styles';
import type {
  ObligationPack,
  ObligationRequirement,
  ObligationsAnswer,
} from '@onemap/plugin-operating-model-common';
import { useText } from '../../shared/useText';
import { SheetSection } from './SheetSection';

/** Of all packs together. */
const MOST_UNMET = 6;

const useStyles = makeStyles(theme => ({
  quiet: { color: theme.palette.text.secondary },
  unmet: { '& li': { paddingLeft: '0.8em' } },
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
          <Pack
            key={pack.id}
            pack={pack}
            mostUnmet={Math.ceil(MOST_UNMET / packs.length)}
          />
        ))}
      </ul>
    </SheetSection>
  );
}

interface PackProps {
  pack: ObligationPack;
  mostUnmet: number;
}

function Pack({ pack, mostUnmet }: PackProps) {
  const t = useText();
  const cells = pack.services[0]?.cells ?? [];
  const unmet = new Set(
    cells.filter(({ isMet }) => !isMet).map(({ requirement }) => requirement),
  );
  return (
    <li>
      {pack.title}:{' '}
      <strong>
        {t('onePage.met', {
          met: `${cells.length - unmet.size}`,
          total: `${cells.length}`,
        })}
      </strong>
      {unmet.size > 0 && (
        <>
          {', '}
          {t('onePage.notMet')}
          <Unmet
            requirements={pack.requirements.filter(({ id }) => unmet.has(id))}
            most={mostUnmet}
          />
        </>
      )}
    </li>
  );
}

interface UnmetProps {
  requirements: readonly ObligationRequirement[];
  most: number;
}

function Unmet({ requirements, most }: UnmetProps) {
  const classes = useStyles();
  const t = useText();
  const rest = requirements.length - most;
  return (
    <ul className={classes.unmet}>
      {requirements.slice(0, most).map(({ id, title, reference }) => (
        <li key={id}>
          <span lang="en">{title}</span>{' '}
          <span className={classes.quiet}>({reference})</span>
        </li>
      ))}
      {rest > 0 && (
        <li className={classes.quiet}>
          {t('onePage.more', { rest: `${rest}` })}
        </li>
      )}
    </ul>
  );
}
