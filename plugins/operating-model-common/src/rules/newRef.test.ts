import { modelFromYaml } from '../testing/modelFromYaml';
import { newRef } from './newRef';

const empty = modelFromYaml('');

describe('newRef', () => {
  it('is in the namespace of the entity that it is named after', () => {
    const beside = { ref: 'service:city/portal' };
    expect(newRef(empty, 'process', beside, 'incident')).toBe(
      'process:city/portal-incident',
    );
  });

  it('turns what a name cannot hold into dashes', () => {
    const beside = { ref: 'service:default/portal' };
    expect(newRef(empty, 'process', beside, 'Lost & found!')).toBe(
      'process:default/portal-lost-found',
    );
  });

  it('is no longer than a name may be', () => {
    const beside = { ref: `service:default/${'a'.repeat(63)}` };
    expect(newRef(empty, 'process', beside, 'incident')).toBe(
      `process:default/${'a'.repeat(63)}`,
    );
  });

  it('is not the reference of an entity that is there', () => {
    const graph = modelFromYaml(`
kind: Process
name: portal-incident
spec: { type: change }
`);
    const beside = { ref: 'service:default/portal' };
    expect(newRef(graph, 'process', beside, 'incident')).toBe(
      'process:default/portal-incident-2',
    );
  });

  it('makes room for the number of a further copy in a long name', () => {
    const name = 'a'.repeat(63);
    const graph = modelFromYaml(
      `{ kind: Process, name: ${name}, spec: { type: x } }`,
    );
    const beside = { ref: `service:default/${name}` };
    expect(newRef(graph, 'process', beside)).toBe(
      `process:default/${'a'.repeat(61)}-2`,
    );
  });

  it('does not end in a dash where it is cut', () => {
    const beside = { ref: `service:default/${'a'.repeat(62)}` };
    expect(newRef(empty, 'process', beside, '(incident)')).toBe(
      `process:default/${'a'.repeat(62)}`,
    );
    expect(newRef(empty, 'process', { ref: 'service:default/a' }, '?')).toBe(
      'process:default/a',
    );
  });
});
