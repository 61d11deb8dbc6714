import { evaluateRules } from '../rules/evaluateRules';
import { BUILT_IN_RULES } from '../rules';
import { modelFromYaml } from '../testing/modelFromYaml';

const TODAY = '2026-11-21';

const PEOPLE = `
kind: Group
name: security
spec: { type: team, children: [analysts] }
---
kind: Group
name: analysts
spec: { type: team }
---
kind: User
name: anna
title: Anna Berg
spec: { memberOf: [analysts] }
---
kind: User
name: berta
spec: {}
`;

/** A risk that is never reviewed, with an owner and waivers; the finding that it gets. */
function findingOf(waivers: string[], owner = 'user:berta') {
  const model = modelFromYaml(`
kind: Risk
name: outage
spec:
  owner: ${owner}
  affects: [portal]
  waivers: [${waivers.join(', ')}]
---
kind: Service
name: portal
spec: { type: business }
---
${PEOPLE}`);
  const { findings } = evaluateRules(model, BUILT_IN_RULES, { asOf: TODAY });
  return findings.find(({ rule }) => rule === 'risk-unreviewed')!;
}

const waiver = (fields: string, until = '2027-01-31') =>
  `{ rule: risk-unreviewed, until: ${until}, reason: agreed, ${fields} }`;

describe('a waiver in git', () => {
  it('holds for the finding of its rule, and is shown with it', () => {
    expect(
      findingOf([waiver('approvedBy: anna, about: service:portal')]).waived,
    ).toEqual({
      rule: 'risk-unreviewed',
      until: '2027-01-31',
      reason: 'agreed',
      approvedBy: 'user:default/anna',
      about: 'service:default/portal',
      source: 'git',
      entityRef: 'risk:default/outage',
    });
  });

  it('leaves out what it does not say', () => {
    expect(Object.keys(findingOf([waiver('')]).waived!).sort()).toEqual([
      'entityRef',
      'reason',
      'rule',
      'source',
      'until',
    ]);
  });

  it.each([
    ['on its last day', TODAY, true],
    ['the day after', '2026-11-20', false],
  ])('%s: %s holds: %s', (_, until, holds) => {
    expect(Boolean(findingOf([waiver('', until)]).waived)).toBe(holds);
  });

  it.each([
    ['the subject', 'risk:outage', true],
    ['a service that it shows on', 'service:portal', true],
    ['another entity', 'user:anna', false],
  ])('about %s (%s) holds: %s', (_, about, holds) => {
    expect(Boolean(findingOf([waiver(`about: ${about}`)]).waived)).toBe(holds);
  });

  it.each([
    ['the owner', 'user:anna', 'user:anna', false],
    [
      'a member of a group below the owning group',
      'group:security',
      'anna',
      false,
    ],
    ['the owning group itself', 'group:security', 'group:security', false],
    [
      'a group below the owning group',
      'group:security',
      'group:analysts',
      false,
    ],
    ['somebody else', 'user:anna', 'berta', true],
    ['the group that the owner is in', 'user:anna', 'group:analysts', true],
    ['somebody who is not in the model', 'user:anna', 'ghost', true],
  ])(
    'approved by %s counts: owner %s, approver %s: %s',
    (_, owner, by, holds) => {
      const { waived, message } = findingOf(
        [waiver(`approvedBy: ${by}`)],
        owner,
      );
      expect(Boolean(waived)).toBe(holds);
      expect(message.includes('does not count')).toBe(!holds);
      // The approver may be one that the reader of the finding must not see.
      expect(message).not.toContain('Anna');
    },
  );

  it('says nothing of an approval by the owner once the waiver has expired', () => {
    const { waived, message } = findingOf(
      [waiver('approvedBy: anna', '2026-11-20')],
      'user:anna',
    );
    expect(waived).toBeNull();
    expect(message).not.toContain('does not count');
  });

  it('goes on as long as the longest that counts', () => {
    const { waived } = findingOf([
      waiver('', '2026-12-01'),
      waiver('', '2027-03-01'),
      waiver('approvedBy: berta', '2028-01-01'),
      waiver('', '2027-02-01'),
    ]);
    expect(waived?.until).toBe('2027-03-01');
  });

  it('for another rule does not hold', () => {
    expect(
      findingOf(['{ rule: risk-unowned, until: 2027-01-31, reason: agreed }'])
        .waived,
    ).toBeNull();
  });

  it.each(['first', 'second', 'neither'])(
    'for a pair holds on either side: %s',
    side => {
      const forum = (name: string, information: string, place: string) => `
kind: Forum
name: ${name}
spec:
  type: board
  decides: [change-approval]
  information: [${information}]
  waivers: [${side === place ? '{ rule: forum-overlap, until: 2027-01-31, reason: merging }' : ''}]
---`;
      const { findings } = evaluateRules(
        modelFromYaml(
          forum('cab', 'records', 'first') +
            forum('cloud-board', 'costs', 'second'),
        ),
        BUILT_IN_RULES,
        { asOf: TODAY },
      );
      const overlap = findings.find(({ rule }) => rule === 'forum-overlap');
      expect(overlap?.waived?.entityRef ?? null).toBe(
        { first: 'forum:default/cab', second: 'forum:default/cloud-board' }[
          side
        ] ?? null,
      );
    },
  );

  it('on an involved entity holds only where the findings of the rule are about pairs', () => {
    const { findings } = evaluateRules(
      modelFromYaml(`
kind: Supplier
name: partner
spec: { type: software-vendor }
---
kind: Process
name: incident
spec: { type: incident, stages: [{ name: restore, performedBy: [supplier:partner] }] }
---
kind: Service
name: portal
spec: { type: business, waivers: [{ rule: supplier-flow-mismatch, until: 2027-01-31, reason: r }] }
`),
      BUILT_IN_RULES,
      { asOf: TODAY },
    );
    const mismatch = findings.find(
      ({ rule }) => rule === 'supplier-flow-mismatch',
    );
    expect(mismatch?.waived).toBeNull();
  });

  it('may itself be about a waiver', () => {
    const model = modelFromYaml(`
kind: Risk
name: outage
spec:
  owner: user:anna
  waivers:
    - { rule: risk-unowned, until: 2027-01-31, reason: r }
    - { rule: waiver-unused, until: 2027-01-31, reason: the owner leaves in January }
---
${PEOPLE}`);
    const unused = evaluateRules(model, BUILT_IN_RULES, {
      asOf: TODAY,
    }).findings.filter(({ rule }) => rule === 'waiver-unused');
    expect(unused.map(({ waived }) => waived?.rule)).toEqual(['waiver-unused']);
  });
});
