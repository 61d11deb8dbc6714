import { NAME_PATTERN } from './entityRef';

/** What the language asks of `metadata`: Backstage's own rules for names, and text where text is shown. */
export const metadataSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: {
      type: 'string',
      pattern: `^${NAME_PATTERN}$`,
      maxLength: 63,
      description:
        'Its name: letters and digits, joined by - _ or a dot; at most 63 characters.',
    },
    namespace: {
      type: 'string',
      pattern: '^[a-z0-9]+(?:-+[a-z0-9]+)*$',
      maxLength: 63,
      description:
        'Its namespace: lower-case letters and digits, joined by -; absent means default.',
    },
    title: { type: 'string', description: 'The name that people read.' },
    description: { type: 'string', description: 'What it is, for people.' },
    labels: {
      type: 'object',
      description: 'Labels; the prefix operating-model.io/ is ours.',
      additionalProperties: { type: 'string' },
    },
    annotations: {
      type: 'object',
      description: 'Annotations; the prefix operating-model.io/ is ours.',
      additionalProperties: { type: 'string' },
    },
    tags: {
      type: 'array',
      description: 'Tags.',
      items: { type: 'string' },
    },
    links: {
      type: 'array',
      description: 'Links.',
      items: { type: 'object', properties: { url: { type: 'string' } } },
    },
  },
} as const;
