import { z } from 'zod';
import { isTimeZone } from '../calendar/timeZoneComponent';

const duration = z
  .strictObject({
    years: z.number(),
    months: z.number(),
    weeks: z.number(),
    days: z.number(),
    hours: z.number(),
    minutes: z.number(),
    seconds: z.number(),
    milliseconds: z.number(),
  })
  .partial();

const days = z.number().int().min(1);

/** The section `operatingModel` of app-config.yaml, as `config.d.ts` describes it. */
export const configSchema = z
  .strictObject({
    // What is inside a rule's settings is judged by `configureRules`, which knows the rules.
    rules: z.record(z.string(), z.unknown()),
    // Words of the organisation: the catalog module and `opmodel` read them too, and hint at misspellings.
    environments: z.array(z.string()),
    decisions: z.array(z.string()),
    roles: z.array(z.string()),
    packs: z.array(z.unknown()),
    evaluation: z
      .strictObject({
        frequency: duration,
        settle: duration,
        partialFrom: z.int().min(0),
        wholeEvery: duration,
      })
      .partial(),
    privacy: z
      .strictObject({
        showHidden: z.boolean(),
        // The catalog module goes by it; the plugin itself asks the catalog who may read what.
        privateNamespaces: z.array(z.string()),
      })
      .partial(),
    clock: z
      .strictObject({ startsAt: z.iso.datetime({ offset: true }) })
      .partial(),
    calendar: z
      .strictObject({
        timeZone: z
          .string()
          .refine(
            isTimeZone,
            'Must be an IANA time zone, such as Europe/Oslo.',
          ),
      })
      .partial(),
    waivers: z.strictObject({ maxDays: days }).partial(),
    attestations: z
      .strictObject({ roles: z.array(z.string().min(1)) })
      .partial(),
    notifications: z
      .strictObject({ enabled: z.boolean(), frequency: duration })
      .partial(),
    retention: z
      .strictObject({
        evaluations: days,
        resolvedFindings: days,
        dailyFigures: days,
      })
      .partial(),
  })
  .partial();
