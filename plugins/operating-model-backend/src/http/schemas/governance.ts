import type {
  DecisionsAnswer,
  ForumsAnswer,
  ObligationsAnswer,
  ProcessesAnswer,
  SuppliersAnswer,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  answeredInPages,
  anyOf,
  count,
  day,
  entitySummary,
  names,
  ref,
  restricted,
} from './common';
import { contacts, entityFields, responsibilities } from './serviceViews';
import { findingTexts, keyedText } from './texts';

const entities = z.array(entitySummary);
const text = z.string().optional();
const cell = { ...entityFields, findings: names };

export const decisionsAnswer: z.ZodType<DecisionsAnswer> = z
  .strictObject({
    rows: z.array(
      z.strictObject({
        ...cell,
        decision: z.string(),
        condition: text,
        threshold: text,
        environments: names,
        allServices: z.boolean(),
        services: entities,
        cells: z.array(
          z.strictObject({
            ...entityFields,
            roles: z.array(
              z.enum([
                'decides',
                'recommends',
                'agrees',
                'performs',
                'consulted',
                'informed',
              ]),
            ),
          }),
        ),
      }),
    ),
    parties: z.array(z.strictObject({ ...entityFields, decides: count })),
    undecided: z.array(
      z.strictObject({
        ...entityFields,
        fingerprint: z.string(),
        message: z.string(),
        texts: findingTexts.optional(),
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Decisions' });

export const processesAnswer: z.ZodType<ProcessesAnswer> = z
  .strictObject({
    types: names,
    departments: entities,
    processes: z.array(
      z.strictObject({
        ...cell,
        type: z.string(),
        discipline: text,
        usm: text,
        practices: names,
        owner: entitySummary.optional(),
        department: entitySummary.optional(),
        basedOn: entitySummary.optional(),
        services: count,
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Processes' });

export const suppliersAnswer: z.ZodType<SuppliersAnswer> = z
  .strictObject({
    suppliers: z.array(
      z.strictObject({
        ...cell,
        type: z.string(),
        critical: z.boolean(),
        owner: entitySummary.optional(),
        contract: z.strictObject({ reference: text, ends: text }).optional(),
        contacts,
        services: z.array(
          z.strictObject({
            ...cell,
            criticality: z.string(),
            responsibilities,
            performs: z.array(
              z.strictObject({ ...entityFields, stages: names }),
            ),
          }),
        ),
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Suppliers' });

export const forumsAnswer: z.ZodType<ForumsAnswer> = z
  .strictObject({
    from: day,
    until: day,
    timeZone: text,
    forums: z.array(
      z.strictObject({
        ...cell,
        type: z.string(),
        discipline: text,
        cadence: text,
        duration: text,
        convenesWithin: text,
        startsOn: text,
        owner: entitySummary.optional(),
        chair: entitySummary.optional(),
        members: entities,
        decides: names,
        information: entities,
        escalatesTo: entitySummary.optional(),
        services: count,
        meetings: names,
      }),
    ),
    overlaps: z.array(
      z.strictObject({
        ...entityFields,
        with: entitySummary,
        decision: z.string(),
        information: z.enum(['same', 'different', 'none']),
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Forums' });

export const obligationsAnswer: z.ZodType<ObligationsAnswer> = z
  .strictObject({
    packs: z.array(
      z.strictObject({
        ...restricted,
        id: z.string(),
        title: z.string(),
        version: z.string(),
        source: z.strictObject({ name: z.string(), url: text, date: text }),
        note: text,
        requirements: z.array(
          z.strictObject({
            id: z.string(),
            title: z.string(),
            reference: z.string(),
            essential: z.boolean(),
            confidence: z.enum(['checked', 'unchecked']).optional(),
            metByTexts: z.array(keyedText).optional(),
          }),
        ),
        services: z.array(
          z.strictObject({
            ...entityFields,
            criticality: z.string(),
            met: count,
            cells: z.array(
              z.strictObject({
                requirement: z.string(),
                isMet: z.boolean(),
                by: entities,
                wouldMeet: names,
                finding: text,
                ...restricted,
              }),
            ),
          }),
        ),
      }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Obligations' });

const slice = {
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  cursor: z.string().min(1).max(2000).optional(),
};

/** Query of a grid. */
export const gridQuery = z.strictObject(slice);

/** Query of `GET /governance/obligations`. */
export const obligationsQuery = z.strictObject({
  pack: anyOf(z.string()),
  service: anyOf(ref),
  ...slice,
});

const calendarDay = z.iso.date('Write a day as YYYY-MM-DD.');

/** Query of `GET /governance/forums`. */
export const forumsQuery = z.strictObject({
  from: calendarDay.optional(),
  until: calendarDay.optional(),
  format: z.enum(['json', 'ics']).optional(),
  ...slice,
});
