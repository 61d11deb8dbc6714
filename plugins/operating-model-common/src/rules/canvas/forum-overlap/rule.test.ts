import { evaluateRule, testRule } from '../../../testing/testRule';
import { forumOverlap } from './rule';

/** The change board and the cloud board, each with further fields and what it decides on. */
const boards = (
  changeBoard: string,
  cloudBoard: string,
  rest = '',
  { records = 'change-records', costs = 'cloud-costs' } = {},
) => `
kind: Forum
name: change-board
spec: { type: board, information: [${records}], ${changeBoard} }
---
kind: Forum
name: cloud-board
spec: { type: board, information: [${costs}], ${cloudBoard} }
---
${rest}
`;

const DECIDES = 'decides: [change-approval]';

const right = (name: string, decider: string, fields = '') => `
kind: DecisionRight
name: ${name}
spec: { decision: change-approval, decider: ${decider}, ${fields} }
---
`;

const PAIR = {
  subject: 'forum:default/change-board',
  involves: ['forum:default/cloud-board'],
};

testRule(forumOverlap, {
  clean: [
    {
      name: 'different decisions',
      model: boards(DECIDES, 'decides: [spend-approval]'),
    },
    {
      name: 'the same decision on the same information: that is a duplicate',
      model: boards(DECIDES, DECIDES, '', { costs: 'change-records' }),
    },
    {
      name: 'two forums that decide on no information: decision-blind speaks',
      model: boards(DECIDES, DECIDES, '', { records: '', costs: '' }),
    },
    {
      name: 'a forum that escalates to the other',
      model: boards(`${DECIDES}, escalatesTo: cloud-board`, DECIDES),
    },
    {
      name: 'a forum to which the other escalates through a third',
      model: boards(
        DECIDES,
        `${DECIDES}, escalatesTo: steering`,
        'kind: Forum\nname: steering\nspec: { type: board, escalatesTo: change-board }',
      ),
    },
    {
      name: 'a right of one that escalates to the other',
      model: boards(
        '',
        DECIDES,
        right('approve', 'change-board', 'escalatesTo: cloud-board'),
      ),
    },
    {
      name: 'one for normal, the other for emergency changes',
      model: boards(
        '',
        '',
        right('a', 'change-board', 'condition: normal') +
          right('b', 'cloud-board', 'condition: emergency'),
      ),
    },
    {
      name: 'scopes with different services',
      model: boards(
        `${DECIDES}, services: [portal]`,
        `${DECIDES}, services: [archive]`,
      ),
    },
    {
      name: 'scopes with different environments',
      model: boards(
        `${DECIDES}, environments: [on-prem]`,
        `${DECIDES}, environments: [azure]`,
      ),
    },
    {
      name: "a right whose scope stands in place of its forum's",
      model: boards(
        'services: [portal]',
        `${DECIDES}, services: [portal]`,
        right('approve', 'change-board', 'services: [archive]'),
      ),
    },
    {
      name: 'the union over the conditions is what the other looks at',
      model: boards(
        '',
        DECIDES,
        right('a', 'change-board', 'condition: normal, information: [x]') +
          right('b', 'change-board', 'condition: standard, information: [y]'),
        { costs: 'y, x' },
      ),
    },
    {
      name: 'a person who decides the same: decision-conflict speaks',
      model: boards(DECIDES, '', right('approve', 'user:anna')),
    },
    {
      name: 'a forum that a stage goes to, or that reviews risks: that is not deciding',
      model: boards(
        DECIDES,
        '',
        `
kind: Process
name: change
spec: { type: change, stages: [{ name: approve, forum: cloud-board, decision: approve }] }
---
kind: Risk
name: outage
spec: { forum: cloud-board }
---
${right('approve', 'change-board')}`,
      ),
    },
    {
      name: 'a decider that dangles',
      model: boards(DECIDES, '', right('approve', 'forum:ghost')),
    },
  ],
  gaps: [
    {
      name: "a right against the other's own list, on different information",
      model: boards(
        '',
        `${DECIDES}, environments: [azure]`,
        `${right('approve', 'change-board', 'condition: normal')}
kind: Service
name: portal
spec: { type: business, environments: [azure, on-prem] }
---
kind: Service
name: archive
spec: { type: business, environments: [on-prem] }
`,
      ),
      findings: [
        {
          ...PAIR,
          services: ['service:default/portal'],
          severity: 'error',
          box: 'management-system',
          evidence: [
            'decisionright:default/approve spec.decider',
            'forum:default/cloud-board spec.decides[0]',
            'forum:default/change-board spec.information[0]',
            'forum:default/cloud-board spec.information[0]',
          ],
          says: 'the first on informationobject:default/change-records, the second on informationobject:default/cloud-costs',
        },
      ],
    },
    {
      name: 'one that looks at nothing, the other at something',
      model: boards(DECIDES, DECIDES, '', { costs: '' }),
      findings: [
        {
          ...PAIR,
          evidence: [
            'forum:default/change-board spec.decides[0]',
            'forum:default/cloud-board spec.decides[0]',
            'forum:default/change-board spec.information[0]',
            'forum:default/cloud-board spec.information',
          ],
          says: 'the second on nothing',
        },
      ],
    },
    {
      name: "a right's own information, which stands in place of its forum's",
      model: boards(
        '',
        DECIDES,
        right('approve', 'change-board', 'information: [service-levels]'),
        { costs: 'change-records' },
      ),
      findings: [PAIR],
    },
    {
      name: 'a service that a forum covers because the service lists it',
      model: boards(
        `${DECIDES}, services: [archive]`,
        `${DECIDES}, services: [portal]`,
        'kind: Service\nname: portal\nspec: { type: business, forums: [change-board] }',
      ),
      findings: [{ ...PAIR, services: ['service:default/portal'] }],
    },
    {
      name: 'a forum for all services, which a listing does not narrow',
      model: boards(
        DECIDES,
        `${DECIDES}, services: [portal]`,
        'kind: Service\nname: archive\nspec: { type: business, forums: [change-board] }',
      ),
      findings: [{ ...PAIR, services: [] }],
    },
    {
      name: 'two forums that escalate to a third, and not to each other',
      model: boards(
        `${DECIDES}, escalatesTo: steering`,
        `${DECIDES}, escalatesTo: steering`,
        'kind: Forum\nname: steering\nspec: { type: board }',
      ),
      findings: [PAIR],
    },
    {
      name: 'each decision of a pair once, however many rights say so',
      model: boards(
        'decides: [change-approval, spend-approval]',
        'decides: [change-approval, spend-approval]',
        right('a', 'change-board', 'condition: normal') +
          right('b', 'cloud-board', 'condition: normal'),
      ),
      findings: [PAIR, PAIR],
    },
  ],
});

describe('the remedy of forum-overlap', () => {
  const STEERING = 'kind: Forum\nname: steering\nspec: { type: board }';
  const TO_STEERING = `${DECIDES}, escalatesTo: steering`;

  it.each([
    ['the first', DECIDES, DECIDES, 'change-board'],
    [
      'the one that escalates to nobody yet',
      TO_STEERING,
      DECIDES,
      'cloud-board',
    ],
    [
      'the first, where the second alone has a line',
      DECIDES,
      TO_STEERING,
      'change-board',
    ],
    [
      'the first, where both have a line',
      TO_STEERING,
      TO_STEERING,
      'change-board',
    ],
  ])('lets %s escalate', (_, changeBoard, cloudBoard, from) => {
    const { findings } = evaluateRule(forumOverlap, {
      name: '',
      model: boards(changeBoard, cloudBoard, STEERING),
    });
    expect(findings[0].remedy).toContain(`name: ${from}\n`);
  });
});
