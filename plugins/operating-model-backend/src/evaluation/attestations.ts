import {
  changesSince,
  digestOfModel,
  isA,
  signedModelOf,
  type Attestation,
  type ModelChange,
  type ModelGraph,
  type SignedModel,
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
  const current = new Map<string, CurrentModel | undefined>();
  return inputs.attestations.flatMap(record => {
    // Several roles sign the same model.
    if (!current.has(record.service)) {
      current.set(record.service, currentModel(graph, record.service));
    }
    const now = current.get(record.service);
    if (!now) return [];
    const stale = now.digest !== record.digest;
    const changes = stale ? changesSince(graph, record.model, now.model) : [];
    return [{ record, stale, changes }];
  });
}

interface CurrentModel {
  model: SignedModel;
  digest: string;
}

function currentModel(
  graph: ModelGraph,
  ref: string,
): CurrentModel | undefined {
  const service = graph.get(ref);
  if (!isA(service, 'Service')) return undefined;
  const model = signedModelOf(graph, service);
  return { model, digest: digestOfModel(model) };
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
