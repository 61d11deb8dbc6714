import { parseAllDocuments } from 'yaml';
import { advice, newEntity, patchOf, yamlText, type Remedy } from './remedy';
import { tellRemedy } from './tellRemedy';

const written = (remedy: Remedy | Remedy[]) =>
  tellRemedy({ id: 'own' }, remedy, {}).english;

const risk = { kind: 'Risk', ref: 'risk:default/flood', name: 'Flood' };

describe('patchOf', () => {
  it('is a document that names the entity as it is written, after what to do', () => {
    expect(written(patchOf('Name an owner.\nOr two.', risk, 'owner: ada\n')))
      .toBe(`\
# Name an owner.
# Or two.
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata:
  name: Flood
spec:
  owner: ada
`);
  });

  it('names a namespace that is not the default', () => {
    const inCity = { ...risk, ref: 'risk:city/flood' };
    expect(written(patchOf('Do.', inCity, 'owner: ada'))).toContain(
      'metadata:\n  namespace: city\n  name: Flood\n',
    );
  });

  it('keeps the lines of a list below its field', () => {
    expect(written(patchOf('Do.', risk, 'controls:\n  - a\n  - b'))).toContain(
      'spec:\n  controls:\n    - a\n    - b\n',
    );
  });
});

it.each([
  ['process:default/handling', 'operating-model.io/v1alpha1', 'Process'],
  ['group:default/team', 'backstage.io/v1alpha1', 'Group'],
  ['api:default/bank', 'backstage.io/v1alpha1', 'API'],
])('newEntity writes %s with %s', (ref, apiVersion, kind) => {
  expect(written(newEntity('Add it.', ref, 'type: other'))).toContain(
    `# Add it.\napiVersion: ${apiVersion}\nkind: ${kind}\n`,
  );
});

it('advice is a comment and no document', () => {
  expect(written(advice('Take it out.'))).toBe('# Take it out.\n');
});

describe('the lines of a remedy', () => {
  const rule = {
    id: 'own',
    remedies: { owner: 'Name {{who}}.', or: 'Or sell it.' },
  };

  it('are those of the rule by name, filled, with a text each', () => {
    const owner = { name: 'owner', data: { who: { number: 2 } } };
    expect(tellRemedy(rule, advice([owner, 'or']), {})).toEqual({
      english: '# Name 2.\n# Or sell it.\n',
      texts: [
        { key: 'remedy.own.owner', values: { who: { number: 2 } } },
        { key: 'remedy.own.or', values: {} },
      ],
    });
  });

  it('have no texts where one is in words of its own', () => {
    expect(tellRemedy(rule, advice(['or', 'Or burn it.']), {})).toEqual({
      english: '# Or sell it.\n# Or burn it.\n',
    });
  });

  it('stand before each of several documents', () => {
    const both = [advice('or'), patchOf('or', risk, 'owner: ada')];
    expect(tellRemedy(rule, both, {}).english).toMatch(
      /^# Or sell it.\n---\n# Or sell it.\napiVersion: /,
    );
  });

  it('are left to the rule where it writes the whole remedy', () => {
    expect(tellRemedy(rule, '# Burn it.\n', {})).toEqual({
      english: '# Burn it.\n',
    });
  });
});

describe('yamlText', () => {
  it.each(['incident', 'on-prem', 'A4', 'yes-men', 'say-yes', 'Nulls'])(
    'leaves the word %s as it is',
    text => expect(yamlText(text)).toBe(text),
  );

  it.each([
    ...['yes', 'No', 'NULL', 'true', 'off', 'y'],
    ...['', '4A', '1e3', '-a', 'two words', 'a: b', 'a #b', '"', 'ä'],
  ])('quotes “%s”, which is read back as it was', text => {
    expect(yamlText(text)).toBe(JSON.stringify(text));
    const [document] = parseAllDocuments(`name: ${yamlText(text)}`);
    expect(document.toJS()).toEqual({ name: text });
  });
});
