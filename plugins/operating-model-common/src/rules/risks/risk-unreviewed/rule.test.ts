import { evaluateRule, testRule } from '../../../testing/testRule';
import { riskUnreviewed } from './rule';

testRule(riskUnreviewed, {
  clean: [
    {
      name: 'a forum, and no day by which to review',
      model: `
kind: Risk
name: outage
spec: { forum: committee }
---
kind: Forum
name: committee
spec: { type: risk-committee }
`,
    },
    {
      name: 'a review that is due today',
      model: `
kind: Risk
name: outage
spec: { forum: committee, reviewBy: "2026-11-21" }
---
kind: Forum
name: committee
spec: { type: risk-committee }
`,
    },
    {
      name: 'a forum that dangles: dangling-reference speaks of it',
      model: `
kind: Risk
name: outage
spec: { forum: nowhere }
`,
    },
    ...['accepted', 'closed'].map(status => ({
      name: `a risk that is ${status}`,
      model: `
kind: Risk
name: outage
spec: { status: ${status}, reviewBy: "2020-01-01" }
`,
    })),
  ],
  gaps: [
    {
      name: 'an open risk without a forum',
      model: `
kind: Risk
name: outage
title: Outage
spec: { status: open, affects: [portal], reviewBy: "2027-01-01" }
---
kind: Service
name: portal
spec: { type: business }
`,
      findings: [
        {
          subject: 'risk:default/outage',
          involves: [],
          services: ['service:default/portal'],
          severity: 'warning',
          box: 'management-system',
          evidence: ['risk:default/outage spec.forum'],
          says: 'No forum reviews the risk “Outage”. Name',
        },
      ],
    },
    {
      name: 'a review that was due yesterday',
      model: `
kind: Risk
name: outage
title: Outage
spec: { forum: committee, reviewBy: "2026-11-20" }
---
kind: Forum
name: committee
spec: { type: risk-committee }
`,
      findings: [
        {
          subject: 'risk:default/outage',
          evidence: ['risk:default/outage spec.reviewBy'],
          says: 'The review of “Outage” was due by 2026-11-20.',
        },
      ],
    },
    {
      name: 'both in one finding',
      model: `
kind: Risk
name: outage
title: Outage
spec: { reviewBy: "2026-11-20" }
`,
      findings: [
        {
          subject: 'risk:default/outage',
          evidence: [
            'risk:default/outage spec.forum',
            'risk:default/outage spec.reviewBy',
          ],
          says: 'No forum reviews the risk “Outage”, and its review was due by 2026-11-20.',
        },
      ],
    },
    {
      name: 'a risk that a forum of its service could review: reviewing is said by the risk',
      model: `
kind: Risk
name: outage
spec: { affects: [portal] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Forum
name: committee
spec: { type: risk-committee, services: [portal] }
`,
      findings: [{ subject: 'risk:default/outage' }],
    },
  ],
});

describe('remedy of risk-unreviewed', () => {
  const remedyOf = (type: string) =>
    evaluateRule(riskUnreviewed, {
      name: type,
      model: `
kind: Risk
name: outage
spec: { affects: [gone, portal] }
---
kind: Service
name: portal
spec: { type: business }
---
kind: Forum
name: board
spec: { type: ${type} }
`,
    }).findings[0].remedy;

  it('names the risk committee of an affected service', () => {
    expect(remedyOf('risk-committee')).toContain('forum: forum:default/board');
  });

  it('names no forum of another type', () => {
    expect(remedyOf('service-review')).not.toContain('forum:default/board');
  });
});
