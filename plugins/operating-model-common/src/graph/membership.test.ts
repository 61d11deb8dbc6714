import { modelFromYaml } from '../testing/modelFromYaml';
import { membership } from './membership';

const groups = modelFromYaml(`
{ kind: Group, name: it, spec: { children: [operations] } }
---
{ kind: Group, name: operations, spec: { members: [omar] } }
---
{ kind: Group, name: on-call, spec: { parent: operations } }
---
{ kind: Group, name: hr, spec: {} }
---
{ kind: User, name: anna, spec: { memberOf: [on-call] } }
---
{ kind: Group, name: loop-a, spec: { parent: loop-b } }
---
{ kind: Group, name: loop-b, spec: { parent: loop-a } }
`).derive(membership);

describe('membership', () => {
  it('counts the members of subgroups, from whichever end they are declared', () => {
    expect([...groups.membersOf('group:default/it')]).toEqual([
      'user:default/omar',
      'user:default/anna',
    ]);
    expect(groups.membersOf('group:default/hr').size).toBe(0);
  });

  it('tells whether a person or group is within a group', () => {
    const isWithinIt = (ref: string) =>
      groups.isWithin(ref, 'group:default/it');
    expect(isWithinIt('user:default/anna')).toBe(true);
    expect(isWithinIt('group:default/on-call')).toBe(true);
    expect(isWithinIt('group:default/it')).toBe(true);
    expect(isWithinIt('group:default/hr')).toBe(false);
  });

  it('ends where groups are each below the other', () => {
    expect(groups.membersOf('group:default/loop-a').size).toBe(0);
  });
});
