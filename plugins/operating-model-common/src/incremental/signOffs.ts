import type { Observer } from '../findings/waivers';
import type { ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { someAtATime, type Steps } from '../graph/steps';
import type { Attestation } from '../rules/inputs';

/** The sign-offs of a service, held against the model as it is: what that reads of the graph is noted for the service. */
export type SignOffs = (
  graph: ModelGraph,
  service: ServiceEntity,
) => readonly Attestation[];

/** The sign-offs of some services; undefined where there is nothing to ask. */
export function* signOffsInSteps(
  graph: ModelGraph,
  services: readonly ServiceEntity[],
  signOffs: SignOffs | undefined,
  observe: Observer = (_, act) => act(),
): Steps<{ attestations?: readonly Attestation[] }> {
  if (!signOffs) return {};
  const attestations: Attestation[] = [];
  yield* someAtATime(services, some => {
    for (const service of some) {
      observe(service, () => attestations.push(...signOffs(graph, service)));
    }
  });
  return { attestations };
}
