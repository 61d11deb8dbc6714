import type { ForumRow } from '@onemap/plugin-operating-model-common';

/** The meetings of one week, by day. */
export interface Week {
  /** The Monday, `YYYY-MM-DD`. */
  monday: string;
  meetings: { day: string; forum: ForumRow }[];
}

/** Every meeting of the forums, week by week; weeks without one are left out. */
export function meetingsByWeek(forums: readonly ForumRow[]): Week[] {
  const meetings = forums
    .flatMap(forum =>
      forum.meetings.map(meeting => ({ day: meeting.slice(0, 10), forum })),
    )
    .sort((a, b) => a.day.localeCompare(b.day));
  const weeks: Week[] = [];
  for (const meeting of meetings) {
    const monday = mondayOf(meeting.day);
    if (weeks.at(-1)?.monday !== monday) weeks.push({ monday, meetings: [] });
    weeks.at(-1)?.meetings.push(meeting);
  }
  return weeks;
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
