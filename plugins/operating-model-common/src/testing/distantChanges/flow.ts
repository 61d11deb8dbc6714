import type { DistantChange } from './DistantChange';
import { control, process, service, supplier } from './entities';

const POLICY = [{ source: 'azure-policy', reference: 'p-1' }];
const PERFORMED = [{ name: 'restore', performedBy: ['supplier:vendor'] }];
const FOR_ALL = [{ processes: ['incident'], role: 'responsible' }];
const OF_MAIL = { services: ['mail'] };

/** Changes of processes, controls and suppliers. */
export const FLOW_CHANGES: readonly DistantChange[] = [
  [
    'control-policy-only',
    'a process comes to exercise a control',
    [service('mail'), control('c', { definedIn: POLICY })],
    process('p', { ...OF_MAIL, controls: ['c'] }),
  ],
  [
    'process-conflict',
    'a process for all comes to be beside one of a service',
    [service('mail'), process('p', { ...OF_MAIL, owner: 'user:ada' })],
    process('q', { owner: 'user:ben' }),
  ],
  [
    'process-conflict',
    'a service comes to list a process of another beside the one for all',
    [
      service('mail'),
      service('pay'),
      process('p', { owner: 'user:ada' }),
      process('q', { ...OF_MAIL, owner: 'user:ben' }),
    ],
    service('pay', { processes: ['q'] }),
  ],
  [
    'process-conflict',
    'a process of a service comes to be beside the one for all',
    [service('mail'), process('p', { owner: 'user:ada' })],
    process('q', { ...OF_MAIL, owner: 'user:ben' }),
  ],
  [
    'supplier-flow-mismatch',
    'a process comes to be that a supplier performs without a contract',
    [service('mail'), supplier('vendor')],
    process('p', { ...OF_MAIL, stages: PERFORMED }),
  ],
  [
    'supplier-unmanaged',
    'a service comes to list a supplier',
    [service('mail'), supplier('vendor')],
    service('mail', { suppliers: ['vendor'] }),
  ],
  [
    'supplier-unmanaged',
    'a supplier comes to perform a stage',
    [service('mail'), supplier('vendor')],
    process('p', { ...OF_MAIL, stages: PERFORMED }),
  ],
  [
    'supplier-unmanaged',
    'a service comes to list a process that a supplier performs a stage of',
    [
      service('mail'),
      service('pay'),
      supplier('vendor'),
      process('p', { ...OF_MAIL, stages: PERFORMED }),
    ],
    service('pay', { processes: ['p'] }),
  ],
  [
    'supplier-unmanaged',
    'a process for all comes to be that a supplier has a duty in for all',
    [service('mail'), supplier('vendor', { responsibilities: FOR_ALL })],
    process('p'),
  ],
  [
    'supplier-unmanaged',
    'a process of a service comes to be that a supplier has a duty in for all',
    [service('mail'), supplier('vendor', { responsibilities: FOR_ALL })],
    process('p', OF_MAIL),
  ],
  [
    'supplier-unmanaged',
    'a service comes to be where a supplier has a duty for all',
    [
      service('mail'),
      supplier('vendor', { responsibilities: FOR_ALL }),
      process('p'),
    ],
    service('pay'),
  ],
  [
    'supplier-unmanaged',
    'the process comes to be that a supplier has a duty in for all',
    [
      service('mail'),
      supplier('vendor', {
        responsibilities: [{ processes: ['process:p'], role: 'responsible' }],
      }),
    ],
    process('p'),
  ],
  [
    'supplier-unmanaged',
    'a service comes to be that a duty of a supplier names',
    [supplier('vendor', { responsibilities: [{ ...FOR_ALL[0], ...OF_MAIL }] })],
    service('mail'),
  ],
];
