import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { EXAMPLES } from './examples.generated';
import { KIND_NAMES } from './index';
import { publishedSchema, publishedSchemaOfAll } from './publishedSchema';
import { API_VERSION } from './schema';
import { validateEntity } from './validateEntity';
import { entitiesFromYaml } from '../testing/modelFromYaml';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv, ['date']);
const all = ajv.compile(publishedSchemaOfAll());

function accepts(document: { kind: (typeof KIND_NAMES)[number] }) {
  const single = ajv.compile(publishedSchema(document.kind))(document);
  expect(all(document)).toBe(single);
  return single;
}

it.each(KIND_NAMES)('accepts the examples of %s', kind => {
  for (const text of Object.values(EXAMPLES[kind])) {
    const [document] = entitiesFromYaml(text);
    expect(accepts({ ...document, kind })).toBe(true);
  }
});

const metadata = { name: 'x' };
const risk = (spec: object) => ({ kind: 'Risk' as const, spec });
const forum = (spec: object) => ({
  kind: 'Forum' as const,
  spec: { type: 'board', ...spec },
});
const supplier = (processes: string) => ({
  kind: 'Supplier' as const,
  spec: {
    type: 'network-provider',
    responsibilities: [{ processes: [processes], role: 'responsible' }],
  },
});

it.each([
  [risk({ owner: 'anna' })],
  [risk({ owner: 'user:anna' })],
  [risk({ owner: 'Group:default/it' })],
  [risk({ owner: 'service:portal' })],
  [risk({ owner: 'a/b/c' })],
  [risk({ owner: 'a name' })],
  [risk({ ownr: 'anna' })],
  [risk({ likelihood: 6 })],
  [risk({ reviewBy: '2027-01-31' })],
  [risk({ reviewBy: '2027-02-30' })],
  [risk({ reviewBy: 'soon' })],
  [risk({ status: 'shut' })],
  [risk({ waivers: [{ rule: 'r', until: '2027-01-31', reason: 'r' }] })],
  [risk({ waivers: [{ rule: 'r', reason: 'r' }] })],
  [
    risk({
      waivers: [{ rule: 'r', until: '2027-01-31', reason: 'r', about: 'x' }],
    }),
  ],
  [forum({ cadence: 'FREQ=WEEKLY;BYDAY=TU' })],
  [forum({ cadence: 'on-demand' })],
  [forum({ cadence: 'weekly' })],
  [forum({ cadence: 'BYDAY=TU' })],
  [forum({ duration: 'PT1H30M' })],
  [forum({ duration: 'P2W' })],
  [forum({ duration: '1h' })],
  [forum({ duration: 'P' })],
  [supplier('incident')],
  [supplier('process:default/x')],
  [supplier('default/x')],
  [supplier('group:default/x')],
])('judges %j as the core does', document => {
  const whole = { apiVersion: API_VERSION, metadata, ...document };
  expect(accepts(whole)).toBe(validateEntity(whole).length === 0);
});

it('lets entities of other kinds pass where all kinds are in one file', () => {
  expect(all({ apiVersion: 'backstage.io/v1alpha1', kind: 'Group' })).toBe(
    true,
  );
});

it.each([
  { apiVersion: API_VERSION, kind: 'Rsik', metadata },
  { apiVersion: 'operating-model.io/v2', kind: 'Risk', metadata },
])('refuses %j', document => {
  expect(all(document)).toBe(false);
});

it('describes every field and gives the words of open sets as examples', () => {
  const { properties } = publishedSchema('Process') as {
    properties: {
      spec: {
        properties: Record<
          string,
          { description?: string; examples?: string[] }
        >;
      };
    };
  };
  const fields = properties.spec.properties;
  for (const field of Object.values(fields))
    expect(field.description).toBeTruthy();
  expect(fields.type.examples).toContain('major-incident');
});

it("offers an organisation's own words next to the well-known ones", () => {
  const schema = publishedSchema('Service', { environments: ['mainframe'] });
  expect(JSON.stringify(schema)).toContain(
    '"edge","azure","aws","gcp","mainframe"',
  );
});

it('offers every practice of the activity library by name, and takes any other', () => {
  const schema = JSON.stringify(publishedSchema('Process'));
  expect(schema).toContain(
    '{"const":"itil4:incident-management","description":"Incident management. ',
  );
  const process = (practice: string) => ({
    apiVersion: API_VERSION,
    kind: 'Process' as const,
    metadata,
    spec: { type: 'incident', practices: [practice] },
  });
  expect(accepts(process('usm:recover'))).toBe(true);
  expect(accepts(process('house:fire-drill'))).toBe(true);
});
