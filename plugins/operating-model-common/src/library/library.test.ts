import Ajv from 'ajv';
import { PROCESS_TYPES, USM_PROCESSES } from '../vocabulary';
import {
  CROSSWALK,
  LIBRARIES,
  checkPractice,
  crosswalkOf,
  crosswalkSchema,
  librarySchema,
  namesOfPractices,
  practiceNamed,
  usmOf,
} from './index';

const ajv = new Ajv({ allErrors: true, strict: true });
const practicesOf = (id: string) =>
  LIBRARIES.find(library => library.id === id)?.practices ?? [];

it.each(LIBRARIES.map(library => [library.id, library] as const))(
  'holds %s as its schema asks, with ids that name it, each once',
  (id, library) => {
    ajv.validate(librarySchema, library);
    expect(ajv.errors).toBeNull();
    const ids = library.practices.map(practice => practice.id);
    expect(ids.filter(each => !each.startsWith(`${id}:`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

it.each([
  ['usm', 5],
  ['itil4', 34],
  ['cobit2019', 40],
  ['it4it3', 7],
  ['it4it2', 4],
])('holds all of %s: %d practices', (id, count) => {
  expect(practicesOf(id)).toHaveLength(count);
});

it('numbers the objectives of COBIT as its five domains do', () => {
  const domains = { EDM: 5, APO: 14, BAI: 11, DSS: 6, MEA: 4 };
  expect(practicesOf('cobit2019').map(({ id }) => id)).toEqual(
    Object.entries(domains).flatMap(([domain, count]) =>
      Array.from(
        { length: count },
        (_, index) =>
          `cobit2019:${domain}${String(index + 1).padStart(2, '0')}`,
      ),
    ),
  );
});

it('keeps the USM processes in step with the field `usm`', () => {
  expect(practicesOf('usm').map(({ id }) => id)).toEqual(
    USM_PROCESSES.map(each => `usm:${each}`),
  );
});

it('shows practices by name', () => {
  expect(practiceNamed('itil4:change-enablement')?.name).toBe(
    'Change enablement',
  );
  expect(practiceNamed('itil4:nothing')).toBeUndefined();
  expect(namesOfPractices().get('cobit2019:DSS02')).toBe(
    'Service requests and incidents',
  );
});

it('pairs every well-known process type with practices that exist, each type once', () => {
  ajv.validate(crosswalkSchema, CROSSWALK);
  expect(ajv.errors).toBeNull();
  const types = CROSSWALK.map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining([...PROCESS_TYPES]));
  expect(new Set(types).size).toBe(types.length);
  const unknown = CROSSWALK.flatMap(({ practices }) => practices).filter(
    id => !practiceNamed(id),
  );
  expect(unknown).toEqual([]);
});

it.each([
  ['incident', 'recover'],
  ['problem', 'improve'],
  ['change', 'change'],
  ['request', 'operate'],
  ['exception', 'agree'],
])('takes a process of type %s mainly for the USM process %s', (type, usm) => {
  expect(usmOf(type)).toBe(usm);
});

it('knows nothing of a process type of one’s own', () => {
  expect(usmOf('harvest')).toBeUndefined();
  expect(crosswalkOf('harvest')).toBeUndefined();
});

it('accepts a practice that it knows', () => {
  expect(checkPractice('it4it3:operate')).toMatchObject({
    status: 'known',
    practice: { name: 'Operate' },
  });
});

it.each([
  ['itil4:incident-managment', 'itil4:incident-management'],
  ['itil:incident-management', 'itil4:incident-management'],
  ['cobit2019:dss02', 'cobit2019:DSS02'],
])('takes %s for %s', (written, meant) => {
  expect(checkPractice(written)).toEqual({ status: 'unknown', nearest: meant });
});

it('rejects an unknown practice of a library that it knows, and one of no library', () => {
  expect(checkPractice('itil4:gardening-with-nothing-alike')).toEqual({
    status: 'unknown',
    nearest: undefined,
  });
  expect(checkPractice('gardening')).toMatchObject({ status: 'unknown' });
});

it('leaves a practice of another library alone', () => {
  expect(checkPractice('togaf10:architecture-vision')).toEqual({
    status: 'other-library',
  });
});
