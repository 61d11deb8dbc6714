import {
  changesSince,
  digestOfModel,
  isA,
  signedModelOf,
  type AnyEntity,
  type Attestation,
  type ModelChange,
  type ModelGraph,
  type SignOffs,
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
  return [...byService(inputs.attestations)].flatMap(([ref, records]) =>
    judgedFor(graph, graph.get(ref), records),
  );
}

/** Sign-offs as rules and the litmus test read them. */
export function attestationsOf(live: LiveModel): readonly Attestation[] {
  return live.derive(judgedAttestations).map(toAttestation);
}

/** The same by the full reference of the service. */
export function attestationsByService(
  live: LiveModel,
): ReadonlyMap<string, readonly Attestation[]> {
  return byService(live.derive(attestationsOf));
}

/** The same for one service at a time, for the graph that is being evaluated. */
export function signOffsOf(records: readonly AttestationRecord[]): SignOffs {
  const ofServices = byService(records);
  return (graph, service) =>
    judgedFor(graph, service, ofServices.get(service.ref) ?? []).map(
      toAttestation,
    );
}

/** The services whose sign-offs are others, as full references. */
export function servicesSignedSince(
  before: readonly AttestationRecord[],
  after: readonly AttestationRecord[],
): string[] {
  if (before === after) return [];
  const [old, now] = [byService(before), byService(after)];
  const idsIn = (records: readonly AttestationRecord[] = []) =>
    records.map(({ id }) => id).join();
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    ref => idsIn(old.get(ref)) !== idsIn(now.get(ref)),
  );
}

/** Several roles sign the same model of a service, which takes a while to work out. */
function judgedFor(
  graph: ModelGraph,
  service: AnyEntity | undefined,
  records: readonly AttestationRecord[],
): JudgedAttestation[] {
  if (!isA(service, 'Service') || !records.length) return [];
  const now = signedModelOf(graph, service);
  const digest = digestOfModel(now);
  return records.map(record => {
    const stale = digest !== record.digest;
    const changes = stale ? changesSince(graph, record.model, now) : [];
    return { record, stale, changes };
  });
}

function toAttestation({
  record,
  stale,
  changes,
}: JudgedAttestation): Attestation {
  return {
    service: record.service,
    role: record.role,
    signedBy: record.signedBy,
    signedOn: record.signedAt.slice(0, 10),
    stale,
    changes: changes.map(({ says }) => says),
    changedEntities: [...new Set(changes.flatMap(({ refs }) => refs))],
  };
}

function byService<T extends { service: string }>(signed: readonly T[]) {
  const found = new Map<string, T[]>();
  for (const each of signed) {
    const list = found.get(each.service);
    if (list) list.push(each);
    else found.set(each.service, [each]);
  }
  return found;
}
