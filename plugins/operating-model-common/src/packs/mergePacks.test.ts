import {
  BUILT_IN_PACKS,
  mergePacks,
  packNamed,
  requirementNamed,
  type Condition,
} from './index';

const packOf = (id: string, metBy: Condition[] = [{ control: {} }]) => ({
  id,
  title: `The rules of ${id}`,
  version: '1',
  source: { name: 'Handbook' },
  requirements: [
    { id: `${id}:1`, title: 'One', reference: '1', essential: false, metBy },
  ],
});
const idsOf = (packs: readonly { id: string }[]) => packs.map(({ id }) => id);

it('adds an own pack after the built-in ones', () => {
  const { packs, errors } = mergePacks(BUILT_IN_PACKS, [packOf('acme')]);
  expect(errors).toEqual([]);
  expect(idsOf(packs)).toEqual([...idsOf(BUILT_IN_PACKS), 'acme']);
});

it('puts an own pack with the id of a built-in one in its place', () => {
  const own = packOf('nis2');
  const { packs, errors } = mergePacks(BUILT_IN_PACKS, [own]);
  expect(errors).toEqual([]);
  expect(idsOf(packs)).toEqual(idsOf(BUILT_IN_PACKS));
  expect(packs[0]).toEqual(own);
});

it('leaves the built-in packs as they are', () => {
  const before = structuredClone(BUILT_IN_PACKS);
  mergePacks(BUILT_IN_PACKS, [packOf('nis2'), packOf('acme')]);
  expect(BUILT_IN_PACKS).toEqual(before);
});

it('leaves out an own pack with an error, and keeps the built-in one', () => {
  const broken = { ...packOf('nis2'), title: 1 };
  const { packs, errors } = mergePacks(BUILT_IN_PACKS, [
    packOf('acme'),
    broken,
  ]);
  expect(errors).toMatchObject([{ path: '[1].title', code: 'type' }]);
  expect(packs[0]).toBe(BUILT_IN_PACKS[0]);
  expect(idsOf(packs)).toContain('acme');
});

it('takes the first of two own packs with one id, and reports the other', () => {
  const { packs, errors } = mergePacks(
    [],
    [packOf('acme'), { ...packOf('acme'), title: 'Again' }],
  );
  expect(errors).toMatchObject([{ path: '[1].id', code: 'value' }]);
  expect(packs).toEqual([packOf('acme')]);
});

it('reports what is not a pack at all', () => {
  const { packs, errors } = mergePacks([], ['acme']);
  expect(errors).toMatchObject([{ path: '[0]', code: 'type' }]);
  expect(packs).toEqual([]);
});

it('lets a condition name a requirement of another pack', () => {
  const own = packOf('acme', [{ control: { satisfies: 'nis2:21.2.b' } }]);
  expect(mergePacks(BUILT_IN_PACKS, [own]).errors).toEqual([]);
});

it('names the nearest requirement where a condition names one that no pack has', () => {
  const own = packOf('acme', [
    { control: {} },
    { control: { satisfies: 'nis2:21.2.z' } },
  ]);
  const { packs, errors } = mergePacks(BUILT_IN_PACKS, [own]);
  expect(errors).toMatchObject([
    {
      path: '[0].requirements[0].metBy[1].control.satisfies',
      message: expect.stringMatching(/Did you mean `nis2:21\.2\.\w`\?/),
    },
  ]);
  expect(idsOf(packs)).toContain('acme');
});

it('finds a pack by its id, and the nearest one where there is none', () => {
  expect(packNamed(BUILT_IN_PACKS, 'dora')).toMatchObject({
    pack: { id: 'dora' },
  });
  expect(packNamed(BUILT_IN_PACKS, 'nsi2')).toEqual({
    pack: undefined,
    nearest: 'nis2',
  });
  expect(packNamed(BUILT_IN_PACKS, 'gdpr').pack).toBeUndefined();
});

it('finds a requirement by its id, and the nearest one where there is none', () => {
  expect(requirementNamed(BUILT_IN_PACKS, 'iso27001:A.8.32')).toMatchObject({
    requirement: { reference: 'Annex A, control 8.32' },
    pack: { id: 'iso27001' },
  });
  expect(requirementNamed(BUILT_IN_PACKS, 'iso27001:8.32')).toEqual({
    requirement: undefined,
    nearest: 'iso27001:A.8.32',
  });
});
