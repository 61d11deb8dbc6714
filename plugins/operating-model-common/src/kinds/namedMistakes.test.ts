import { API_VERSION } from './schema';
import { validateEntity } from './validateEntity';

const risk = { apiVersion: API_VERSION, metadata: { name: 'outage' } };

it('says that the kind is missing where it is', () => {
  expect(validateEntity(risk)).toEqual([
    expect.objectContaining({
      path: 'kind',
      code: 'required',
      message: expect.stringContaining('`kind` is missing'),
    }),
  ]);
});

it('names the nearest kind of a misspelt one', () => {
  const [error] = validateEntity({ ...risk, kind: 'Rsik' });
  expect(error.message).toContain('Did you mean `Risk`?');
});

it('explains a merge key, which the catalog does not follow', () => {
  const spec = { '<<': { status: 'open' } };
  const [error] = validateEntity({ ...risk, kind: 'Risk', spec });
  expect(error.path).toBe('spec.<<');
  expect(error.message).toContain('no merge keys');
});
