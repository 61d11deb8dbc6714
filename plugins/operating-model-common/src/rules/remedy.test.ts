import { parseAllDocuments } from 'yaml';
import { advice, newEntity, patchOf, yamlText } from './remedy';

const risk = { kind: 'Risk', ref: 'risk:default/flood', name: 'Flood' };

describe('patchOf', () => {
  it('is a document that names the entity as it is written, after what to do', () => {
    expect(patchOf('Name an owner.\nOr two.', risk, 'owner: ada\n')).toBe(`\
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
    expect(patchOf('Do.', inCity, 'owner: ada')).toContain(
      'metadata:\n  namespace: city\n  name: Flood\n',
    );
  });

  it('keeps the lines of a list below its field', () => {
    expect(patchOf('Do.', risk, 'controls:\n  - a\n  - b')).toContain(
      'spec:\n  controls:\n    - a\n    - b\n',
    );
  });
});

it.each([
  ['process:default/handling', 'operating-model.io/v1alpha1', 'Process'],
  ['group:default/team', 'backstage.io/v1alpha1', 'Group'],
  ['api:default/bank', 'backstage.io/v1alpha1', 'API'],
])('newEntity writes %s with %s', (ref, apiVersion, kind) => {
  expect(newEntity('Add it.', ref, 'type: other')).toContain(
    `# Add it.\napiVersion: ${apiVersion}\nkind: ${kind}\n`,
  );
});

it('advice is a comment and no document', () => {
  expect(advice('Take it out.')).toBe('# Take it out.\n');
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
