import ICAL from 'ical.js';
import { IANAZone } from 'luxon';
import { tzlib_get_ical_block as blockOf } from 'timezones-ical-library';

/** Whether a time zone can be written into a calendar. */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name) && blockOf(name).length > 0;
}

/**
 * A time zone with its changes of the clock, by IANA name. Its `TZID` is the name that the zone has today,
 * and may be another than the one given.
 */
export function timeZoneComponent(name: string): ICAL.Component {
  const [block] = blockOf(name);
  return ICAL.Component.fromString(block);
}
