import { fingerprintOf } from './fingerprint';

const gap = {
  rule: 'forum-overlap',
  subject: 'forum:default/a',
  involves: ['forum:default/b', 'forum:default/c'],
  discriminator: 'change-approval',
};

it('is short, and the same in whatever order the entities are named', () => {
  const turned = { ...gap, involves: [...gap.involves].reverse() };
  expect(fingerprintOf(gap)).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprintOf(turned)).toBe(fingerprintOf(gap));
});

it('takes no discriminator and an empty one for the same', () => {
  const { discriminator: _, ...without } = gap;
  expect(fingerprintOf(without)).toBe(
    fingerprintOf({ ...gap, discriminator: '' }),
  );
});

it.each([
  [{ rule: 'forum-duplicate' }],
  [{ subject: 'forum:default/d' }],
  [{ involves: ['forum:default/b'] }],
  [{ discriminator: 'risk-acceptance' }],
])('is another where %j is', other => {
  expect(fingerprintOf({ ...gap, ...other })).not.toBe(fingerprintOf(gap));
});
