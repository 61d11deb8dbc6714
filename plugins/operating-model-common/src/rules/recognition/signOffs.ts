import type { ServiceEntity } from '../../graph/ModelEntity';
import { pushTo } from '../../graph/multimap';
import type { Attestation } from '../inputs';

const byService = new WeakMap<
  readonly Attestation[],
  ReadonlyMap<string, readonly Attestation[]>
>();

/** The sign-offs of one service; all of them are gone through once. */
export function signOffsOf(
  service: ServiceEntity,
  attestations: readonly Attestation[],
): readonly Attestation[] {
  let grouped = byService.get(attestations);
  if (!grouped) {
    grouped = group(attestations);
    byService.set(attestations, grouped);
  }
  return grouped.get(service.ref) ?? [];
}

function group(attestations: readonly Attestation[]) {
  const grouped = new Map<string, Attestation[]>();
  for (const each of attestations) pushTo(grouped, each.service, each);
  return grouped;
}
