import { NotFoundError } from '@backstage/errors';
import {
  contextOf,
  flowOf,
  formatRef,
  isA,
  processFlowOf,
  reachOf,
  type ContextAnswer,
  type FlowAnswer,
  type ProcessFlowAnswer,
  type ReachAnswer,
  type ServiceEntity,
} from '@onemap/plugin-operating-model-common';
import { evaluationSummaryOf, type Context } from './Context';
import { restrict } from './restrict';
import { sliceOf, type SliceRequest } from './sliceOf';

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

/** An entity as a path names it. */
interface EntityPath {
  kind: string;
  namespace: string;
  name: string;
}

/** Who owns an entity and who decides about it. @throws NotFoundError as {@link entityAt} */
export function contextAnswer(
  path: EntityPath,
  context: Context,
): ContextAnswer {
  const { live, today } = context;
  const { view, hidden } = restrict(
    contextOf(live.graph, entityAt(path, context), today),
    context,
  );
  return { ...view, ...hidden, evaluation: evaluationSummaryOf(context) };
}

/** The flow of one process. @throws NotFoundError as {@link entityAt}, and for other kinds */
export function processFlowAnswer(
  path: Omit<EntityPath, 'kind'>,
  context: Context,
): ProcessFlowAnswer {
  const process = entityAt({ kind: 'process', ...path }, context);
  if (!isA(process, 'Process')) throw notThere();
  const { view, hidden } = restrict(processFlowOf(process), context);
  return { ...view, ...hidden, evaluation: evaluationSummaryOf(context) };
}

/** The services that a process or control holds for. @throws NotFoundError as {@link entityAt} */
export function reachAnswer(
  path: EntityPath,
  context: Context,
  request: SliceRequest,
): ReachAnswer {
  const reached = reachOf(context.live.graph, entityAt(path, context));
  const { view, hidden } = restrict({ services: reached }, context);
  const { items, ...slice } = sliceOf(view.services, request);
  return {
    services: items,
    ...slice,
    ...hidden,
    evaluation: evaluationSummaryOf(context),
  };
}

/** @throws NotFoundError where there is no such entity, or none that the caller may read */
function entityAt(
  { kind, namespace, name }: EntityPath,
  { live, caller }: Context,
) {
  const ref = formatRef(kind, namespace, name);
  const entity = live.graph.get(ref);
  if (!entity || !caller.canRead(ref)) throw notThere();
  return entity;
}

function notThere() {
  return new NotFoundError('There is no such entity.');
}
