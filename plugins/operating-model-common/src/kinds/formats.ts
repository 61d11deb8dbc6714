import { isRecurrenceRule } from './recurrenceRule';

/** The cadence of a forum that meets when it is needed. */
export const ON_DEMAND = 'on-demand';

/** Whether a text is a forum's cadence: an RRULE value or `on-demand`. */
export function isCadence(text: string): boolean {
  return text === ON_DEMAND || isRecurrenceRule(text);
}

// Only the last number may have decimals.
const NUMBER = String.raw`\d+(?:\.\d+(?=[A-Z]$))?`;

/** Pattern of an ISO 8601 duration, for JSON Schema: weeks alone, or years to seconds. */
export const DURATION_PATTERN = `^P(?!$)(?:${NUMBER}W|(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}D)?(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?)$`;

const DURATION = new RegExp(DURATION_PATTERN);

/** Whether a text is an ISO 8601 duration, such as `PT4H` or `PT0.5H`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}
