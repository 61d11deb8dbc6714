import { parseDocument } from '../sources/parseDocument';
import { classify } from './classify';

const classified = (text: string) => classify(parseDocument(text).value);

it.each([
  ['a text', 'hello'],
  ['a list', '- a'],
  ['settings', 'kind: Service\nname: x'],
  [
    'a Service of Kubernetes',
    'apiVersion: v1\nkind: Service\nmetadata: {name: x}',
  ],
  [
    'a version that is no text',
    'apiVersion: 1\nkind: Group\nmetadata: {name: x}',
  ],
  [
    'a template to be filled in',
    "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: {name: '${{ values.name }}'}",
  ],
])('skips %s', (_name, text) => {
  expect(classified(text).is).toBe('nothing');
});

it('takes an entity of the language, well-formed or not', () => {
  const text =
    'apiVersion: operating-model.io/v1alpha1\nkind: Risk\nmetadata: {name: Outage, namespace: HR}';
  expect(classified(text)).toMatchObject({ is: 'ours', ref: 'risk:hr/outage' });
  expect(classified('apiVersion: operating-model.io/v1alpha1')).toMatchObject({
    is: 'ours',
    ref: undefined,
  });
});

it('takes entities of other kinds with what is of the right type', () => {
  const text = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata: {name: it, title: [x], annotations: {a: b, c: 1}}
spec: {members: [anna]}`;
  expect(classified(text)).toEqual({
    is: 'other',
    ref: 'group:default/it',
    isOfCatalog: true,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'it', annotations: { a: 'b' } },
      spec: { members: ['anna'] },
    },
  });
});

it('does not judge what the catalog may never read', () => {
  expect(
    classified('apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}'),
  ).toMatchObject({
    is: 'other',
    isOfCatalog: false,
  });
  expect(classified('apiVersion: apps/v1\nkind: Deployment').is).toBe(
    'nothing',
  );
});
