import type { Request, Response } from 'express';
import { toICalendar } from '../calendar/toICalendar';
import type { Context } from '../services/Context';
import { scheduledForums } from '../services/governance';

const TYPES = ['application/json', 'text/calendar'];

/** Whether a request asks for a calendar in place of JSON; a link can say so by `format`. */
export function wantsCalendar(
  req: Request,
  { format }: { format?: 'json' | 'ics' },
): boolean {
  return format ? format === 'ics' : req.accepts(TYPES) === 'text/calendar';
}

/** Sends the meetings of all forums that the caller may read as an iCalendar file. */
export function sendForumsAsCalendar(res: Response, context: Context) {
  const { live, settings } = context;
  const calendar = toICalendar(scheduledForums(context), {
    // Without an evaluation nothing is sent.
    stamp: live.evaluation?.startedAt ?? '',
    timeZone: settings.calendar.timeZone,
  });
  res.attachment('forums.ics').type('text/calendar').send(calendar);
}
