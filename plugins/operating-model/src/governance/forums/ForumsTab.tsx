import Typography from '@material-ui/core/Typography';
import type { ForumsAnswer } from '@onemap/plugin-operating-model-common';
import { useFormats } from '../../shared/useFormats';
import { Pager } from '../../shared/Pager';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GridFrame } from '../GridFrame';
import { ForumTable } from './ForumTable';
import { MeetingCalendar } from './MeetingCalendar';
import { Overlaps } from './Overlaps';

/** When forums meet, who sits in them, and which of them decide the same. */
export function ForumsTab() {
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getForums', cursor]}
      ask={api => api.getForums({ cursor })}
    >
      {answer => <ForumSections answer={answer} />}
    </GridFrame>
  );
}

function ForumSections({ answer }: { answer: ForumsAnswer }) {
  const t = useText();
  const formats = useFormats();
  return (
    <>
      <section>
        <Typography variant="h6" component="h2" gutterBottom>
          {t('governance.forums.overlaps')}
        </Typography>
        <Overlaps overlaps={answer.overlaps} />
      </section>
      <section>
        <Typography variant="h6" component="h2" gutterBottom>
          {t('governance.forums.calendar', {
            date: formats.date(answer.until),
          })}
        </Typography>
        <MeetingCalendar forums={answer.forums} />
      </section>
      <section>
        <Typography variant="h6" component="h2" gutterBottom>
          {t('governance.forums.label')}
        </Typography>
        <ForumTable forums={answer.forums} />
      </section>
      <Pager shown={answer.forums.length} page={answer} />
    </>
  );
}
