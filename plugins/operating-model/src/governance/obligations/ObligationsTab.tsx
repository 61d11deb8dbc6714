import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ObligationsAnswer } from '@onemap/plugin-operating-model-common';
import { ChoiceSwitch } from '../../shared/ChoiceSwitch';
import { DownloadButton } from '../../shared/DownloadButton';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GridFrame } from '../GridFrame';
import { PackMatrix } from './PackMatrix';

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
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getObligations', cursor]}
      ask={api => api.getObligations({ cursor })}
    >
      {answer => <Obligations answer={answer} />}
    </GridFrame>
  );
}

function Obligations({ answer }: { answer: ObligationsAnswer }) {
  const classes = useStyles();
  const t = useText();
  const url = useUrlValues();
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
          choices={packs.map(({ id, title }) => ({ value: id, text: title }))}
          value={pack.id}
          onChange={id => url.set({ pack: id ?? null })}
        />
        <DownloadButton
          label={t('governance.obligations.export')}
          file={`obligations-${pack.id}.csv`}
          load={api => api.exportObligations({ pack: [pack.id] })}
        />
      </div>
      {pack.services.length ? (
        <PackMatrix pack={pack} />
      ) : (
        <Typography variant="body1">
          {t('governance.obligations.noServices')}
        </Typography>
      )}
      <Pager shown={pack.services.length} page={answer} />
    </>
  );
}
