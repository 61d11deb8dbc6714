import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ForumRow } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { quietColor } from '../../shared/quietColor';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { meetingsByWeek } from './meetingsByWeek';

const useStyles = makeStyles(theme => ({
  weeks: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(${theme.spacing(30)}px, 1fr))`,
    gap: theme.spacing(2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  days: { margin: 0, padding: 0, listStyle: 'none' },
  day: {
    display: 'flex',
    gap: theme.spacing(1),
    lineHeight: `${theme.spacing(3)}px`,
  },
  date: {
    color: quietColor(theme),
    minWidth: theme.spacing(11),
    whiteSpace: 'nowrap',
  },
}));

/** The meetings of the next weeks, week by week. */
export function MeetingCalendar({ forums }: { forums: readonly ForumRow[] }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const weeks = meetingsByWeek(forums);
  if (!weeks.length) {
    return (
      <Typography variant="body2">
        {t('governance.forums.noMeetings')}
      </Typography>
    );
  }
  return (
    <ol className={classes.weeks}>
      {weeks.map(({ monday, meetings }) => (
        <li key={monday}>
          <ol className={classes.days}>
            {meetings.map(({ day, forum }) => (
              <li key={`${day} ${forum.ref}`} className={classes.day}>
                <span className={classes.date}>{formats.weekday(day)}</span>
                <EntityLink entity={forum} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
