import type {
  ContextAnswer,
  FlowAnswer,
  FlowProcess,
  Party,
  ProcessFlowAnswer,
  ReachAnswer,
} from '@onemap/plugin-operating-model-common';
import { z } from 'zod';
import {
  answered,
  answeredInPages,
  entitySummary,
  names,
  ref,
  restricted,
} from './common';

/** Fields of an entity by name, for objects that say more of it. */
export const entityFields = {
  ref,
  kind: z.string(),
  title: z.string(),
  ...restricted,
};

const entities = z.array(entitySummary);
const text = z.string().optional();

const flowProcess: z.ZodType<FlowProcess> = z
  .strictObject({
    ...entityFields,
    type: z.string(),
    owner: entitySummary.optional(),
    stages: z.array(
      z.strictObject({
        name: z.string(),
        performers: entities,
        lanes: names,
        forum: entitySummary.optional(),
        decision: entitySummary.optional(),
        information: entities,
        controls: entities,
        within: text,
        ...restricted,
      }),
    ),
    uncoveredLanes: names,
  })
  .meta({ id: 'FlowProcess' });

export const flowAnswer: z.ZodType<FlowAnswer> = z
  .strictObject({
    service: entitySummary,
    lanes: names,
    processes: z.array(flowProcess),
    ...answered,
  })
  .meta({ id: 'Flow' });

export const processFlowAnswer: z.ZodType<ProcessFlowAnswer> = z
  .strictObject({
    process: flowProcess,
    lanes: names,
    basedOn: entitySummary.optional(),
    ...answered,
  })
  .meta({ id: 'ProcessFlow' });

export const reachAnswer: z.ZodType<ReachAnswer> = z
  .strictObject({
    services: z.array(
      z.strictObject({ ...entityFields, exercisedIn: entities }),
    ),
    ...answeredInPages,
  })
  .meta({ id: 'Reach' });

const party: z.ZodType<Party> = z
  .strictObject({
    ...entityFields,
    email: text,
    members: z.array(z.strictObject({ ...entityFields, email: text })),
  })
  .meta({ id: 'Party' });

const decider = z
  .strictObject({
    ...entityFields,
    party,
    source: entitySummary,
    condition: text,
    environments: names,
    threshold: text,
    convenesWithin: text,
    nextMeeting: text,
    escalatesTo: party.optional(),
  })
  .meta({ id: 'Decider' });

export const responsibilities = z.array(
  z.strictObject({
    role: z.string(),
    allProcesses: z.boolean(),
    processes: names,
    processEntities: entities,
    environments: names,
    layer: text,
    ...restricted,
  }),
);

export const contacts = z.array(
  z.strictObject({ purpose: z.string(), channel: z.string(), hours: text }),
);

export const contextAnswer: z.ZodType<ContextAnswer> = z
  .strictObject({
    entity: entitySummary,
    owner: party.optional(),
    services: z.array(
      z.strictObject({
        ...entityFields,
        criticality: z.string(),
        owner: party.optional(),
        roles: z.array(
          z.strictObject({
            role: z.string(),
            ref,
            holder: party,
            environments: names,
          }),
        ),
        answers: z.array(
          z.strictObject({
            question: z.enum([
              'change',
              'emergency-change',
              'major-incident',
              'risk',
            ]),
            deciders: z.array(decider),
            ...restricted,
          }),
        ),
        suppliers: z.array(
          z.strictObject({ ...entityFields, responsibilities, contacts }),
        ),
      }),
    ),
    ...answered,
  })
  .meta({ id: 'Context' });

/** Path of any entity. */
export const entityPath = z.strictObject({
  kind: z.string().min(1).max(63),
  namespace: z.string().min(1).max(63),
  name: z.string().min(1).max(63),
});
