import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { NamedEntities } from '../shared/NamedEntities';
import { YamlSnippet } from '../shared/YamlSnippet';
import { useText } from '../shared/useText';
import { AcceptGap } from './AcceptGap';
import { Proof } from './Proof';
import { ToSignatures } from './ToSignatures';
import { useGapTexts } from './useGapTexts';
import { WhereToMend } from './WhereToMend';

const useStyles = makeStyles(theme => ({
  details: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1fr)',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(0.5, 1.5, 1.5),
    marginLeft: theme.spacing(11),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      marginLeft: 0,
    },
  },
  part: { display: 'grid', gap: theme.spacing(0.5), alignContent: 'start' },
  title: {
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 700,
    '&:not(:first-child)': { marginTop: theme.spacing(1) },
  },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    lineHeight: `${theme.spacing(3)}px`,
    // It arrives later, and must not push away what somebody is about to press.
    minHeight: theme.spacing(3),
  },
}));

interface GapDetailsProps {
  gap: FindingView;
  /** Whether this stands on the page of the service that the gap shows on. */
  isOnPageOfService: boolean;
  onChanged: () => void;
}

/** How to mend a gap, what proves it, which services it shows on, and the way to accept it for a time. */
export function GapDetails(props: GapDetailsProps) {
  const { gap, isOnPageOfService, onChanged } = props;
  const classes = useStyles();
  const t = useText();
  const remedy = useGapTexts().remedyOf(gap);
  return (
    <div className={classes.details}>
      <div className={classes.part}>
        <Typography variant="h4" className={classes.title}>
          {t('gaps.remedy')}
        </Typography>
        <YamlSnippet
          yaml={remedy.text}
          lang={remedy.lang}
          label={t('gaps.remedy')}
        />
        <div className={classes.ways}>
          <WhereToMend gap={gap} />
          <ToSignatures gap={gap} isOnPageOfService={isOnPageOfService} />
        </div>
        <AcceptGap gap={gap} onChanged={onChanged} />
      </div>
      <div className={classes.part}>
        <Typography variant="h4" className={classes.title}>
          {t('gaps.why')}
        </Typography>
        <Proof gap={gap} />
        {gap.serviceEntities.length > 0 && (
          <>
            <Typography variant="h4" className={classes.title}>
              {t('gaps.onServices', { count: gap.serviceEntities.length })}
            </Typography>
            <NamedEntities entities={gap.serviceEntities} />
          </>
        )}
      </div>
    </div>
  );
}
