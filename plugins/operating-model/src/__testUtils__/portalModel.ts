import type { Entity } from '@backstage/catalog-model';
import { API_VERSION, ModelGraph } from '@onemap/plugin-operating-model-common';

function ours(
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
): Entity {
  return { apiVersion: API_VERSION, kind, metadata: { name, title }, spec };
}

function theirs(
  kind: string,
  name: string,
  title: string,
  spec: Entity['spec'],
): Entity {
  return {
    ...ours(kind, name, title, spec),
    apiVersion: 'backstage.io/v1alpha1',
  };
}

/** A small operating model: a portal with something in each box, and a service with nothing at all. */
export const portalEntities: Entity[] = [
  ours('Service', 'portal', 'Citizen portal', {
    type: 'business',
    criticality: 'high',
    owner: 'group:web-team',
    environments: ['azure', 'ot'],
    processes: ['incident'],
    forums: ['cab'],
    locations: ['data-centre'],
    suppliers: ['sky-cloud'],
    information: ['change-record'],
    roles: [{ role: 'service-owner', holder: 'user:anna' }],
  }),
  ours('Service', 'bare', 'Bare service', { type: 'shared' }),
  ours('Process', 'incident', 'Incident to resolution', {
    type: 'incident',
    discipline: 'itsm',
    owner: 'user:anna',
    stages: [{ name: 'Restore', performedBy: ['group:web-team'] }],
  }),
  ours('Forum', 'cab', 'Change board', {
    type: 'change-advisory-board',
    discipline: 'itsm',
    cadence: 'FREQ=WEEKLY;BYDAY=TU',
    decides: ['change-approval'],
    information: ['change-record'],
  }),
  ours('InformationObject', 'change-record', 'Change record', {
    type: 'change',
    systemOfRecord: 'component:itsm-tool',
  }),
  ours('Supplier', 'sky-cloud', 'Sky Cloud', {
    type: 'cloud-provider',
    contacts: [{ purpose: 'escalation', channel: '+00 555 0110' }],
  }),
  ours('Risk', 'outage', 'Outage of the portal', {
    affects: ['portal'],
  }),
  ours('Control', 'restore-test', 'Restore test', {
    type: 'detective',
    environments: ['ot'],
    services: ['portal'],
  }),
  theirs('Resource', 'data-centre', 'Data centre North', { type: 'site' }),
  theirs('Component', 'itsm-tool', 'Service management tool', {}),
  theirs('Group', 'web-team', 'Web team', { children: [] }),
  theirs('User', 'anna', 'Anna Berg', { memberOf: ['web-team'] }),
];

/** The graph of {@link portalEntities}. */
export const portalGraph = ModelGraph.build(portalEntities);
