import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ForumRow,
  ForumsAnswer,
} from '@onemap/plugin-operating-model-common';
import { useCadenceWords } from '../../shared/useCadenceWords';
import { useFormats } from '../../shared/useFormats';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { useWords } from '../../shared/useWords';
import { DownloadButton } from '../../shared/DownloadButton';
import { GRID_ROWS, GridFrame } from '../GridFrame';
import { RowFilter } from '../RowFilter';
import { ComparedForums } from './ComparedForums';
import { ForumTable } from './ForumTable';
import { MeetingCalendar } from './MeetingCalendar';
import { OverlapMatrix } from './OverlapMatrix';
import { Overlaps } from './Overlaps';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(1),
  },
}));

/** When forums meet, who sits in them, and which of them decide the same. */
export function ForumsTab() {
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getForums', cursor]}
      ask={api => api.getForums({ cursor, limit: GRID_ROWS })}
      about={({ forums }) => forums.map(({ ref }) => ref)}
    >
      {answer => <ForumSections answer={answer} />}
    </GridFrame>
  );
}

function ForumSections({ answer }: { answer: ForumsAnswer }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const word = useWords();
  const cadence = useCadenceWords();
  const url = useUrlValues();
  const wordsOf = ({ title, decides, chair, members, ...row }: ForumRow) => [
    title,
    row.cadence && cadence(row.cadence, row.convenesWithin),
    chair?.title,
    ...members.map(each => each.title),
    ...decides.flatMap(each => [each, word('decision', each)]),
  ];
  const [a, b] = [url.get('compare'), url.get('with')];
  return (
    <>
      <section>
        <Typography variant="h6" component="h2" gutterBottom>
          {t('governance.forums.overlaps')}
        </Typography>
        <Overlaps overlaps={answer.overlaps} />
        {answer.overlaps.length > 0 && (
          <OverlapMatrix overlaps={answer.overlaps} />
        )}
      </section>
      {a && b && (
        <ComparedForums
          refs={[a, b]}
          onClose={() => url.set({ compare: null, with: null })}
        />
      )}
      <section>
        <div className={classes.head}>
          <Typography variant="h6" component="h2">
            {t('governance.forums.calendar', {
              date: formats.date(answer.until),
            })}
          </Typography>
          <DownloadButton
            label={t('governance.forums.ics')}
            file="forums.ics"
            load={api => api.exportForums()}
          />
        </div>
        <MeetingCalendar forums={answer.forums} />
      </section>
      <section className={classes.list}>
        <Typography variant="h6" component="h2">
          {t('governance.forums.label')}
        </Typography>
        <RowFilter rows={answer.forums} page={answer} wordsOf={wordsOf}>
          {forums => <ForumTable forums={forums} />}
        </RowFilter>
      </section>
      <Pager what="forums" shown={answer.forums.length} page={answer} />
    </>
  );
}
