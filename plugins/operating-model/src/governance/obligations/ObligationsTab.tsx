import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ObligationPack,
  ObligationsAnswer,
} from '@onemap/plugin-operating-model-common';
import { ChoiceSwitch } from '../../shared/ChoiceSwitch';
import { DownloadButton } from '../../shared/DownloadButton';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { GridFrame } from '../GridFrame';
import { useServiceFacets } from '../useServiceFacets';
import { PackMatrix } from './PackMatrix';

/** Services at a time: each is a column with a cell for every requirement. */
const SERVICES = 12;

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
}));

/** Requirements × services, one pack at a time. */
export function ObligationsTab() {
  const url = useUrlValues();
  const cursor = url.get('cursor');
  const pack = url.get('pack');
  return (
    <GridFrame
      question={['getObligations', pack, cursor]}
      ask={api =>
        api.getObligations({
          cursor,
          limit: SERVICES,
          pack: pack ? [pack] : undefined,
        })
      }
    >
      {answer => <Obligations answer={answer} />}
    </GridFrame>
  );
}

function Obligations({ answer }: { answer: ObligationsAnswer }) {
  const classes = useStyles();
  const t = useText();
  const url = useUrlValues();
  const choices = usePacks(answer.packs);
  const { packs } = answer;
  const first = packs.find(({ services }) => services.length) ?? packs[0];
  const pack = packs.find(({ id }) => id === url.get('pack')) ?? first;
  if (!pack) {
    return <Typography variant="body1">{t('governance.nothing')}</Typography>;
  }
  return (
    <>
      <div className={classes.head}>
        <ChoiceSwitch
          isLabelled
          label={t('governance.obligations.pack')}
          choices={choices}
          value={pack.id}
          onChange={id => url.set({ pack: id ?? null })}
        />
        <DownloadButton
          label={t('governance.obligations.export')}
          file={`obligations-${pack.id}.csv`}
          load={api => api.exportObligations({ pack: [pack.id] })}
        />
      </div>
      <Typography variant="h6" component="h2">
        {pack.title}
      </Typography>
      {pack.services.length ? (
        <PackMatrix pack={pack} />
      ) : (
        <Typography variant="body1">
          {t('governance.obligations.noServices')}
        </Typography>
      )}
      <Pager what="services" shown={pack.services.length} page={answer} />
    </>
  );
}

/** Every pack that a service falls under, on this page or another. */
function usePacks(packs: readonly ObligationPack[]) {
  const word = useWords();
  const { obligations } = useServiceFacets();
  const ids = new Set([...obligations, ...packs.map(({ id }) => id)]);
  return [...ids].sort().map(id => ({ value: id, text: word('pack', id) }));
}
