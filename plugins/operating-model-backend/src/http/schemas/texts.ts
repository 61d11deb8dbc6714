import {
  BOXES,
  type FindingTexts,
  type KeyedText,
  type TextValue,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import { count, day } from './common';

/** A text by key. */
export const keyedText: z.ZodType<KeyedText> = z
  .strictObject({
    key: z.string(),
    get values() {
      return z.record(z.string(), textValue).optional();
    },
  })
  .meta({ id: 'KeyedText' });

const textValue: z.ZodType<TextValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      keyedText,
      z.strictObject({ day }),
      z.strictObject({ duration: z.string() }),
      z.strictObject({ number: z.number() }),
      z.strictObject({ share: z.number() }),
      z.strictObject({ count, of: z.enum(['service', 'depend']) }),
      z.strictObject({ box: z.enum(BOXES) }),
      z.strictObject({
        word: z.string(),
        of: z.enum([
          'box',
          'condition',
          'criticality',
          'decision',
          'environment',
          'policySource',
          'processType',
          'requirement',
          'responsibility',
          'role',
        ]),
      }),
      z.array(textValue),
      z.strictObject({ anyOf: z.array(textValue) }),
    ]),
  )
  .meta({ id: 'TextValue' });

/** The sentences of a finding by key. */
export const findingTexts: z.ZodType<FindingTexts> = z
  .strictObject({
    message: z.array(keyedText),
    remedy: z.array(keyedText).optional(),
  })
  .meta({
    id: 'FindingTexts',
    description:
      'The sentences of the message and the comment lines of the remedy, by key and with what fills them, for languages other than English.',
  });
