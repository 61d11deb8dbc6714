import { ProblemError } from '@onemap/plugin-operating-model-common';
import { clientOf } from './clientOf';
import { unavailability } from './unavailability';

describe('the client of the pages', () => {
  it('finds the backend by the id of the plugin', async () => {
    const fetch = jest.fn(async () => Response.json({}));
    await clientOf({ fetch }).getRule('risk-unowned');
    expect(fetch).toHaveBeenCalledWith(
      'plugin://operating-model/rules/risk-unowned',
      expect.objectContaining({ method: 'GET' }),
    );
  });
});

it.each([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'notFound'],
  [409, 'conflict'],
  [503, 'tooEarly'],
  [500, 'failed'],
])('takes the status %d to mean %s', (status, meaning) => {
  expect(unavailability(new ProblemError(status))).toBe(meaning);
});

it('takes an error of the network for a failure', () => {
  expect(unavailability(new TypeError('Failed to fetch'))).toBe('failed');
});
