import type { Words } from './useWords';
import { requirementNames } from './requirementNames';

const word: Words = (_, name) => name.toUpperCase();

describe('requirementNames', () => {
  it('names the pack once for what follows in it', () => {
    const ids = ['nis2:20.1', 'nis2:21.2.a', 'iso27001:A.8.20'];
    expect(requirementNames(ids, word)).toEqual([
      'NIS2 20.1',
      '21.2.a',
      'ISO27001 A.8.20',
    ]);
  });

  it('leaves as it is written what is in no pack', () => {
    const ids = ['house-rule', 'nis2:20.1', 'four-eyes'];
    expect(requirementNames(ids, word)).toEqual([
      'house-rule',
      'NIS2 20.1',
      'four-eyes',
    ]);
  });
});
