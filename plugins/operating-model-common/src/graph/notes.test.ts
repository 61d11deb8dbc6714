import { escalation, decisions } from './decisions';
import { exercisingProcesses } from './controls';
import { informationObjectsOf } from './boxContents';
import { forumPairsOf } from './forumPairs';
import type { Ledger } from './Ledger';
import { membership } from './membership';
import { isA, type AnyEntity } from './ModelEntity';
import { ModelGraph } from './ModelGraph';
import { Reads } from './Reads';
import { governingForums, processesOf } from './serviceIndex';
import { servicesShowing } from './services';
import { Tokens } from './Tokens';
import { satisfyingControls } from '../packs/satisfyingControls';
import type { KindName } from '../kinds';
import {
  component,
  control,
  forum,
  group,
  information,
  process,
  service,
  user,
} from '../testing/distantChanges/entities';

const MODEL = [
  service('mail', { forums: ['review'], owner: 'user:ada' }),
  forum('review', { decides: ['change-approval'], services: ['mail'] }),
  process('restore', { services: ['mail'] }),
  control('backup'),
  information('tickets', { systemOfRecord: 'component:desk' }),
  component('desk'),
  group('ops'),
  user('ada', { memberOf: ['ops'] }),
];

/** What is noted for each of two who look on one after the other, as aspects and names. */
function noted(look: (graph: ModelGraph) => void): string[][] {
  const tokens = new Tokens();
  const reads = new Reads(tokens);
  const graph = ModelGraph.build(MODEL, { reads });
  return [1, 2].map(reader => {
    reads.during(reader, () => look(graph));
    return namesOf(reads.ledger, reader, tokens);
  });
}

function namesOf(ledger: Ledger, reader: number, tokens: Tokens): string[] {
  const found = new Set<number>();
  ledger.eachOfReaders((each, entry) => {
    if (each === reader) ledger.collect(entry, found);
  });
  return Array.from(found, token => {
    const { aspect, name } = tokens.parse(token);
    return `${aspect} ${name.replace('default/', '')}`;
  }).sort();
}

/** An entity of the model, without noting that it was read. */
function only<K extends KindName>(graph: ModelGraph, kind: K, ref: string) {
  const entity = graph.unnoted(() => graph.get(ref));
  if (!isA(entity, kind)) throw new Error(`${ref} is no ${kind}`);
  return entity;
}
const mailOf = (graph: ModelGraph) =>
  only(graph, 'Service', 'service:default/mail');
const reviewOf = (graph: ModelGraph) =>
  only(graph, 'Forum', 'forum:default/review');

describe('what is noted of the graph, for the first who reads it and for the second', () => {
  it.each<[string, (graph: ModelGraph) => void, string[]]>([
    [
      'the entities of a kind',
      graph => graph.entities('Forum'),
      ['key kind Forum'],
    ],
    [
      'the entities of another kind',
      graph => graph.others('Group'),
      ['key kind Group'],
    ],
    ['every entity', graph => graph.all(), ['key everything']],
    ['how many there are', graph => graph.size, ['key everything']],
    [
      'one entity',
      graph => graph.get('user:default/ada'),
      ['content user:ada'],
    ],
    [
      'whether there is one',
      graph => graph.has('user:default/ada'),
      ['presence user:ada'],
    ],
    [
      'what a reference leads to',
      graph => mailOf(graph).spec.owner?.target,
      ['content user:ada'],
    ],
    [
      'whether a reference leads out',
      graph => graph.pointsOutside(reviewOf(graph)),
      ['ends forum:review'],
    ],
    [
      'whether a reference dangles',
      graph => mailOf(graph).references.some(each => graph.isDangling(each)),
      ['presence forum:review', 'presence user:ada'],
    ],
    [
      'what was derived without saying what it reads',
      graph => graph.derive(countGroups),
      ['key kind Group'],
    ],
    [
      'every decision',
      graph => graph.derive(decisions).byDecision,
      ['key kind DecisionRight', 'key kind Forum', 'key outlines'],
    ],
    [
      'what a forum decides',
      graph => graph.derive(decisions).byDecider.get('forum:default/review'),
      [
        'DecisionRight forum:review',
        'Service forum:review',
        'content forum:review',
      ],
    ],
    [
      'to whom a forum escalates',
      graph => graph.derive(escalation).above('forum:default/review'),
      ['content forum:review', 'key escalates from forum:review'],
    ],
    [
      'who overlaps with a forum',
      graph => forumPairsOf(graph, reviewOf(graph)),
      [
        'DecisionRight forum:review',
        'Service forum:review',
        'content forum:review',
        'key DecisionRight for all',
        'key Forum for all',
        'key decided by forum:review',
        'key decides for service:mail change-approval',
        'outline service:mail',
      ],
    ],
    [
      'the services of a forum',
      graph => graph.derive(governingForums).servicesOf(reviewOf(graph)),
      ['Service forum:review', 'content service:mail', 'outline service:mail'],
    ],
    [
      'the processes of a service',
      graph => processesOf(graph, mailOf(graph)),
      ['Process service:mail', 'key Process for all', 'outline service:mail'],
    ],
    [
      'the records of a service',
      graph => informationObjectsOf(graph, mailOf(graph)),
      [
        'DecisionRight service:mail',
        'Forum service:mail',
        'InformationObject service:mail',
        'Process service:mail',
        'content forum:review',
        'content service:mail',
        'key DecisionRight for all',
        'key Forum for all',
        'key Process for all',
        'outline service:mail',
      ],
    ],
    [
      'who is in a group',
      graph => graph.derive(membership).membersOf('group:default/ops'),
      ['below group:ops'],
    ],
    [
      'which groups a person is in',
      graph => graph.derive(membership).groupsAbove('user:default/ada'),
      ['above group:ops', 'above user:ada'],
    ],
    [
      'what exercises a control',
      graph => graph.derive(exercisingProcesses).get('control:default/backup'),
      ['Process control:backup', 'content control:backup'],
    ],
    [
      'which controls satisfy a requirement',
      graph => graph.derive(satisfyingControls).of('law:1', mailOf(graph)),
      ['Control service:mail', 'key Control for all', 'outline service:mail'],
    ],
    [
      'where a component shows',
      graph => servicesShowing(graph, componentOf(graph)),
      [
        'DecisionRight component:desk',
        'DecisionRight informationobject:tickets',
        'Forum component:desk',
        'Forum informationobject:tickets',
        'InformationObject component:desk',
        'InformationObject informationobject:tickets',
        'Process component:desk',
        'Process informationobject:tickets',
        'Service component:desk',
        'Service informationobject:tickets',
      ],
    ],
  ])('%s', (_, look, expected) => {
    expect(noted(look)).toEqual([expected, expected]);
  });
});

function countGroups(graph: ModelGraph) {
  return graph.others('Group').length;
}

function componentOf(graph: ModelGraph): AnyEntity {
  return graph.unnoted(() => graph.others('Component'))[0];
}
