import { queryString } from './queryString';

describe('queryString', () => {
  it('repeats a key for each of its values', () => {
    expect(queryString({ severity: ['error', 'warning'], limit: 20 })).toBe(
      '?severity=error&severity=warning&limit=20',
    );
  });

  it('leaves out what is not set', () => {
    expect(queryString({ text: '', cursor: undefined, rule: [] })).toBe('');
  });

  it('escapes references', () => {
    expect(queryString({ owner: ['group:default/a'] })).toBe(
      '?owner=group%3Adefault%2Fa',
    );
  });
});
