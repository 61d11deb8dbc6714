import { NotFoundError } from '@backstage/errors';
import {
  contextOf,
  flowOf,
  formatRef,
  type ContextAnswer,
  type FlowAnswer,
  type ServiceEntity,
} from '@onemap/plugin-operating-model-common';
import { evaluationSummaryOf, type Context } from './Context';
import { restrict } from './restrict';

/** The one-page flow of a service. */
export function flowAnswer(
  service: ServiceEntity,
  context: Context,
): FlowAnswer {
  const { view, hidden } = restrict(
    flowOf(context.live.graph, service),
    context,
  );
  return { ...view, ...hidden, evaluation: evaluationSummaryOf(context) };
}

/**
 * Who owns an entity and who decides about it.
 *
 * @throws NotFoundError where there is no such entity, or none that the caller may read
 */
export function contextAnswer(
  { kind, namespace, name }: { kind: string; namespace: string; name: string },
  context: Context,
): ContextAnswer {
  const { live, caller, today } = context;
  const ref = formatRef(kind, namespace, name);
  const entity = live.graph.get(ref);
  if (!entity || !caller.canRead(ref)) {
    throw new NotFoundError('There is no such entity.');
  }
  const { view, hidden } = restrict(
    contextOf(live.graph, entity, today),
    context,
  );
  return { ...view, ...hidden, evaluation: evaluationSummaryOf(context) };
}
