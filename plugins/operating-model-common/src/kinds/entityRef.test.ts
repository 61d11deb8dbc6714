import { parseRef, resolveRef } from './entityRef';

describe('an entity reference', () => {
  it.each([
    ['anna', 'user:default/anna'],
    ['hr/anna', 'user:hr/anna'],
    ['user:anna', 'user:default/anna'],
    ['Group:HR/People.Team_1', 'group:hr/people.team_1'],
  ])('%s stands for %s in a field of users', (text, full) => {
    expect(resolveRef(text, 'user', 'default')).toBe(full);
  });

  it('without a namespace is in the namespace of the entity that holds it', () => {
    expect(resolveRef('anna', 'user', 'hr')).toBe('user:hr/anna');
    expect(resolveRef('default/anna', 'user', 'hr')).toBe('user:default/anna');
  });

  it('without a kind is nothing where the field has no default kind', () => {
    expect(resolveRef('anna', undefined, 'default')).toBeUndefined();
  });

  it.each([
    'a/b/c',
    'user:a/b/c',
    'two words',
    '',
    ':anna',
    'user:',
    'anna/',
    '-anna',
    'anna.',
    'a'.repeat(64),
    'user:default:anna',
  ])('that is malformed is nothing: "%s"', text => {
    expect(parseRef(text)).toBeUndefined();
  });
});
