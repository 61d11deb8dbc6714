import { testRule } from '../../../testing/testRule';
import { forumDuplicate } from './rule';

const forums = (first: string, second: string, rest = '') => `
kind: Forum
name: budget-meeting
spec: { type: board, decides: [spend-approval], ${first} }
---
kind: Forum
name: finops-review
spec: { type: board, decides: [spend-approval], ${second} }
---
${rest}
`;

const PAIR = {
  subject: 'forum:default/budget-meeting',
  involves: ['forum:default/finops-review'],
};

testRule(forumDuplicate, {
  clean: [
    {
      name: 'different information: forum-overlap speaks',
      model: forums('information: [costs]', 'information: [costs, budget]'),
    },
    {
      name: 'no information on either side: decision-blind speaks',
      model: forums('', ''),
    },
    {
      name: 'one that escalates to the other',
      model: forums(
        'information: [costs]',
        'information: [costs], escalatesTo: budget-meeting',
      ),
    },
    {
      name: 'scopes that do not overlap',
      model: forums(
        'information: [costs], environments: [aws]',
        'information: [costs], environments: [azure]',
      ),
    },
  ],
  gaps: [
    {
      name: 'the same information, in whatever order and form',
      model: forums(
        'information: [costs, budget]',
        'information: [informationobject:default/budget, costs], services: [portal]',
        'kind: Service\nname: portal\nspec: { type: business }',
      ),
      findings: [
        {
          ...PAIR,
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: [
            'forum:default/budget-meeting spec.decides[0]',
            'forum:default/finops-review spec.decides[0]',
            'forum:default/budget-meeting spec.information[0]',
            'forum:default/budget-meeting spec.information[1]',
            'forum:default/finops-review spec.information[0]',
            'forum:default/finops-review spec.information[1]',
          ],
          says: '“budget-meeting” and “finops-review” both decide “spend-approval”',
        },
      ],
    },
    {
      name: 'the information of a right, which equals what the other forum has itself',
      model: forums(
        'information: [hearsay]',
        'information: [costs]',
        `kind: DecisionRight
name: approve
spec: { decision: spend-approval, decider: budget-meeting, information: [costs] }`,
      ),
      findings: [PAIR],
    },
  ],
});
