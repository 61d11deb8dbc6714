import { KINDS } from '@onemap/plugin-operating-model-common';
import { kindIcons } from './kindIcons';

it('every kind of the operating model has an icon of its own', () => {
  expect(Object.keys(kindIcons).sort()).toEqual(
    Object.keys(KINDS)
      .map(kind => kind.toLowerCase())
      .sort(),
  );
  expect(new Set(Object.values(kindIcons)).size).toBe(
    Object.keys(KINDS).length,
  );
});
