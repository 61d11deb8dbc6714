import type { Finding } from '@onemap/plugin-operating-model-common';
import { fingerprintOf } from '@onemap/plugin-operating-model-common';
import type { JudgedFinding } from '../database/FindingsStore';

/** A finding about an entity, as an evaluation has it; what is left out is filled in. */
export function judged(
  subject: string,
  given: Partial<Finding> & Omit<Partial<JudgedFinding>, 'finding'> = {},
): JudgedFinding {
  const { owner, departments = [], names, titles, ...fields } = given;
  const rule = fields.rule ?? 'risk-unowned';
  const involves = fields.involves ?? [];
  const finding: Finding = {
    rule,
    severity: 'error',
    box: 'management-system',
    subject,
    involves,
    services: ['service:default/portal'],
    message: `${subject} has a gap.`,
    remedy: '# Close it.\n',
    fingerprint: fingerprintOf({ rule, subject, involves }),
    waived: null,
    evidence: [{ entityRef: subject, path: 'spec.owner' }],
    mentions: [],
    ...fields,
  };
  return {
    finding,
    owner,
    departments,
    names: names ?? [subject, ...involves],
    titles: titles ?? { mender: owner ?? '', service: 'Portal' },
  };
}

/** An evaluation at a minute of a day. */
export function evaluationAt(minute: number) {
  const mm = String(minute).padStart(2, '0');
  return {
    startedAt: `2026-11-21T10:${mm}:00.000Z`,
    durationMs: 5,
    entities: 10,
    content: `${minute}`.padStart(32, '0'),
    asOf: '2026-11-21',
    outcomes: [],
  };
}
