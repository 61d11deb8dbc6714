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

it.each([
  [{ likelihood: 9 }, '`9` is too high: at most 5.'],
  [{ impact: 0 }, '`0` is too low: at least 1.'],
  [{ category: '' }, 'An empty value is not allowed.'],
])('says what limit %j goes beyond', (spec, message) => {
  const [error] = validateEntity({ ...risk, kind: 'Risk', spec });
  expect(error.message).toContain(message);
});

it.each([
  [{ owner: ['ada'] }, 'This is a list, but must be text.'],
  [{ owner: { name: 'ada' } }, 'This is a group of fields, but must be text.'],
  [{ owner: null }, 'This is empty, but must be text.'],
  [{ owner: 5 }, '`5` is a number, but must be text.'],
])('says what %j is, and what it must be', (spec, message) => {
  const [error] = validateEntity({ ...risk, kind: 'Risk', spec });
  expect(error.message).toContain(message);
});

it.each([null, 5, ['open']])(
  'says of %j once which words it may be',
  status => {
    const errors = validateEntity({ ...risk, kind: 'Risk', spec: { status } });
    expect(errors.map(({ path }) => path)).toEqual(['spec.status']);
    expect(errors[0].message).toContain(
      'is not one of open, accepted, closed.',
    );
  },
);

it.each(['web--shop', 'web.-shop', 'Web_Shop.2'])(
  'lets %s be a name, as Backstage does',
  name => {
    const spec = { controls: [name] };
    expect(
      validateEntity({ ...risk, kind: 'Risk', metadata: { name }, spec }),
    ).toEqual([]);
  },
);

it.each(['City', 'city.hall', '-city', 'city_hall'])(
  'does not let %s be a namespace, since Backstage does not',
  namespace => {
    const metadata = { name: 'outage', namespace };
    const [error] = validateEntity({ ...risk, metadata, kind: 'Risk' });
    expect(error.path).toBe('metadata.namespace');
  },
);

it('says what a name may be made of', () => {
  const metadata = { name: 'Two words' };
  const [error] = validateEntity({ ...risk, metadata, kind: 'Risk' });
  expect(error.message).toContain('is not well-formed. Its name: letters');
});
