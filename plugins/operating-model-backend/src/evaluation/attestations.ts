import {
  changesSince,
  digestOfModel,
  isA,
  signedModelOf,
  type Attestation,
  type ModelChange,
} from '@onemap/plugin-operating-model-common';
import type { AttestationRecord } from '../database/AttestationStore';
import type { LiveModel } from './LiveModel';

/** A sign-off, and whether it still holds. */
export interface JudgedAttestation {
  record: AttestationRecord;
  /** True where the model of the service is another one now. */
  stale: boolean;
  changes: readonly ModelChange[];
}

/** The sign-offs of services that are in the model, each held against the model as it is. */
export function judgedAttestations({
  graph,
  inputs,
}: LiveModel): readonly JudgedAttestation[] {
  return inputs.attestations.flatMap(record => {
    const service = graph.get(record.service);
    if (!isA(service, 'Service')) return [];
    const now = signedModelOf(graph, service);
    const stale = digestOfModel(now) !== record.digest;
    const changes = stale ? changesSince(graph, record.model, now) : [];
    return [{ record, stale, changes }];
  });
}

/** Sign-offs as rules and the litmus test read them. */
export function attestationsOf(live: LiveModel): readonly Attestation[] {
  return live.derive(judgedAttestations).map(({ record, stale, changes }) => ({
    service: record.service,
    role: record.role,
    signedBy: record.signedBy,
    signedOn: record.signedAt.slice(0, 10),
    stale,
    changes: changes.map(({ text }) => text),
    changedEntities: [...new Set(changes.flatMap(({ refs }) => refs))],
  }));
}
