import { entity } from './entities.mjs';

/**
 * Models in which everything hangs on one thing: what is compared pair by pair, or looked up by going
 * through a list, shows here. Each takes a size and gives entities in proportion to it.
 */
export const HUBS = {
  'two boards that decide for each service by a right of its own': size => [
    ...services(size),
    entity('Forum', 'cab', 'CAB', { type: 'change-advisory-board' }),
    entity('Forum', 'guild', 'Guild', { type: 'cloud-governance-board' }),
    ...['cab', 'guild'].flatMap(forum =>
      each(size, i =>
        entity('DecisionRight', `${forum}-${i}`, 'Changes', {
          decision: 'change-approval',
          decider: forum,
          information: [`about-${forum}`],
          services: [`s${i}`],
        }),
      ),
    ),
  ],
  'a board of each service beside one board for all': size => [
    ...services(size),
    entity('Forum', 'cab', 'CAB', {
      type: 'change-advisory-board',
      information: ['calendar'],
    }),
    ...each(size, i =>
      entity('DecisionRight', `cab-${i}`, 'Changes', {
        decision: 'change-approval',
        decider: 'cab',
        services: [`s${i}`],
      }),
    ),
    ...each(size, i =>
      entity('Forum', `board-${i}`, 'Board', {
        type: 'service-review',
        decides: ['change-approval'],
        services: [`s${i}`],
      }),
    ),
  ],
  'rights for all services with one decider': size => [
    ...services(10),
    ...each(size, i =>
      entity('DecisionRight', `right-${i}`, 'Changes', {
        decision: 'change-approval',
        decider: 'user:ada',
      }),
    ),
  ],
  'rights of one service with one decider': size => [
    ...services(10),
    ...each(size, i =>
      entity('DecisionRight', `right-${i}`, 'Changes', {
        decision: 'change-approval',
        decider: 'user:ada',
        services: ['s0'],
      }),
    ),
  ],
  'processes of one service with one owner': size => [
    ...services(10),
    ...each(size, i =>
      entity('Process', `change-${i}`, 'Change', {
        type: 'change',
        owner: 'ada',
        services: ['s0'],
      }),
    ),
  ],
  'a process of each service that is based on one template': size => [
    ...services(size),
    entity('Process', 'template', 'Change', { type: 'change', owner: 'ada' }),
    ...each(size, i =>
      entity('Process', `change-${i}`, 'Change', {
        type: 'change',
        owner: `owner-${i}`,
        basedOn: 'template',
        services: [`s${i}`],
      }),
    ),
  ],
  'one process, supplier, control, risk and object that name every service':
    size => {
      const all = each(size, i => `s${i}`);
      return [
        ...services(size),
        entity('Process', 'incident', 'Incident', {
          type: 'incident',
          services: all,
          stages: [{ name: 'Repair', performedBy: ['supplier:vendor'] }],
        }),
        entity('Supplier', 'vendor', 'Vendor', {
          type: 'saas-vendor',
          responsibilities: [
            { services: all, processes: ['incident'], role: 'responsible' },
          ],
        }),
        entity('Control', 'lock', 'Lock', {
          type: 'preventive',
          definedIn: [{ source: 'oscal', reference: 'x' }],
          exercisedIn: ['incident'],
          services: all,
        }),
        entity('Risk', 'fire', 'Fire', { affects: all }),
        entity('InformationObject', 'tickets', 'Tickets', {
          type: 'incident',
          services: all,
        }),
      ];
    },
  'a control of each service that one process exercises': size => [
    ...services(size),
    entity('Process', 'change', 'Change', {
      type: 'change',
      controls: each(size, i => `lock-${i}`),
    }),
    ...each(size, i =>
      entity('Control', `lock-${i}`, 'Lock', {
        type: 'preventive',
        definedIn: [{ source: 'oscal', reference: 'x' }],
        services: [`s${i}`],
      }),
    ),
  ],
  'one group of everybody that sits in two boards for each service': size => [
    ...services(size),
    ...each(size, i =>
      entity('User', `u${i}`, 'Somebody', { memberOf: ['everybody'] }),
    ),
    entity('Group', 'everybody', 'Everybody', { type: 'team', children: [] }),
    entity('Group', 'nobody', 'Nobody', { type: 'team', children: [] }),
    ...each(size, i =>
      entity('Forum', `review-${i}`, 'Review', {
        type: 'service-review',
        discipline: i % 2 ? 'itsm' : 'cloud',
        members: [i % 2 ? 'everybody' : 'nobody'],
        services: [`s${i - (i % 2)}`],
      }),
    ),
  ],
  'one chain of groups, of templates and of escalation': size => [
    ...services(10),
    ...each(size, i =>
      entity('Group', `g${i}`, 'Group', {
        type: 'team',
        children: [],
        ...(i % 50 ? { parent: `g${i - 1}` } : {}),
      }),
    ),
    ...each(size, i =>
      entity('Forum', `f${i}`, 'Forum', {
        type: 'service-review',
        decides: [`decision-${i % 100}`],
        services: [`s${i}`],
        ...(i % 50 ? { escalatesTo: `f${i - 1}` } : {}),
      }),
    ),
  ],
  'references that all dangle': size =>
    each(size, i =>
      entity('Service', `s${i}`, 'Service', {
        type: 'business',
        owner: `group:nobody-${i}`,
      }),
    ),
};

function services(size) {
  return each(size, i =>
    entity('Service', `s${i}`, 'Service', {
      type: 'business',
      owner: 'user:ada',
      suppliers: ['vendor'],
    }),
  );
}

function each(size, make) {
  return Array.from({ length: size }, (_, i) => make(i));
}
