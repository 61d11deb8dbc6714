import {
  BUILT_IN_PACKS,
  contextOf,
  flowOf,
  isA,
  obligationPackOf,
  processFlowOf,
  reachOf,
  type AttestationsAnswer,
  type ContextAnswer,
  type FlowAnswer,
  type ObligationsAnswer,
  type ProcessFlowAnswer,
  type ReachAnswer,
  type ServiceEntity,
} from '@onemap/plugin-operating-model-common';
import { evaluation } from './canvasAnswer';
import { portalGraph } from './portalModel';

const AS_OF = '2026-11-21';

/** What the backend answers for the flow of a service of {@link portalGraph}. */
export function flowAnswer(name = 'portal'): FlowAnswer {
  return { ...flowOf(portalGraph, serviceNamed(name)), evaluation };
}

/** What it answers for who owns an entity, and who decides about it. */
export function contextAnswer(ref = 'service:default/portal'): ContextAnswer {
  const entity = portalGraph.get(ref);
  if (!entity) throw new Error(`${ref} is not in the model`);
  return { ...contextOf(portalGraph, entity, AS_OF), evaluation };
}

/** What it answers for the flow of one process. */
export function processFlowAnswer(name = 'incident'): ProcessFlowAnswer {
  const process = portalGraph.get(`process:default/${name}`);
  if (!process || !isA(process, 'Process')) throw new Error(`no ${name}`);
  return { ...processFlowOf(process), evaluation };
}

/** What it answers for the services that a process or control holds for. */
export function reachAnswer(ref: string): ReachAnswer {
  const entity = portalGraph.get(ref);
  if (!entity) throw new Error(`${ref} is not in the model`);
  const services = reachOf(portalGraph, entity);
  return { services, totalItems: services.length, evaluation };
}

/** What it answers for a service that falls under one pack. */
export function obligationsAnswer(name = 'portal'): ObligationsAnswer {
  const service = serviceNamed(name);
  return {
    packs: [obligationPackOf(portalGraph, BUILT_IN_PACKS[0], [service], [])],
    totalItems: 1,
    evaluation,
  };
}

/** What it answers where the CISO signed, the service owner signed something else, and the lead did not. */
export function attestationsAnswer(): AttestationsAnswer {
  const model = { service: 'service:default/portal', facts: [] };
  const signed = { signedAt: '2026-11-20T10:00:00Z', digest: 'ab', model };
  return {
    required: ['ciso', 'ccoe-lead'],
    maySign: ['ccoe-lead'],
    items: [
      { ...signed, role: 'ciso', stale: false, changes: [] },
      { ...signed, role: 'service-owner', stale: true, changes: ['owner'] },
    ],
    current: { digest: 'cd', model },
    evaluation,
  };
}

function serviceNamed(name: string): ServiceEntity {
  const service = portalGraph.get(`service:default/${name}`);
  if (!service || !isA(service, 'Service')) throw new Error(`no ${name}`);
  return service;
}
