import { parse } from 'yaml';
import { readPack, validatePack } from './index';

const PACK = `
id: acme
title: Acme rules
version: 2026-11
source: { name: Acme handbook }
requirements:
  - id: acme:1
    title: Changes are approved
    reference: Chapter 1
    essential: true
    metBy:
      - control: {}
`;

const errorsOf = (yaml: string) =>
  validatePack(parse(yaml)).map(({ path, code }) => `${path} ${code}`);

it('accepts a pack with the least that it must say', () => {
  expect(readPack(parse(PACK))).toEqual({ pack: parse(PACK), errors: [] });
});

it.each([
  ['nothing at all', 'null', [' type']],
  ['no title', PACK.replace('title: Acme rules\n', ''), ['title required']],
  [
    'a misspelt part of a condition',
    PACK.replace('control: {}', 'contol: {}'),
    ['requirements[0].metBy[0].contol unknown-field'],
  ],
  [
    'a condition that asks for nothing',
    PACK.replace('- control: {}', '- {}'),
    ['requirements[0].metBy[0] value'],
  ],
  [
    'a requirement that nothing could meet',
    PACK.replace('\n      - control: {}', ' []'),
    ['requirements[0].metBy value'],
  ],
  [
    'a stage of which nothing is asked',
    PACK.replace('control: {}', 'stage: {}'),
    ['requirements[0].metBy[0].stage value'],
  ],
  [
    'a malformed duration',
    PACK.replace('control: {}', 'stage: { within: 24h }'),
    ['requirements[0].metBy[0].stage.within value'],
  ],
  [
    'a requirement id that does not say its pack',
    PACK.replace('id: acme:1', 'id: other:1'),
    ['requirements[0].id value'],
  ],
  [
    'a requirement id that is there twice',
    `${PACK}  - { id: acme:1, title: x, reference: y, essential: false, metBy: [{ control: {} }] }`,
    ['requirements[1].id value'],
  ],
])('rejects %s', (_, yaml, errors) => {
  expect(errorsOf(yaml)).toEqual(errors);
});

it('reports every error of a pack at once, in the order of their paths', () => {
  expect(errorsOf('{ id: acme, titel: x, requirements: nothing }')).toEqual([
    'requirements type',
    'source required',
    'titel unknown-field',
    'title required',
    'version required',
  ]);
});

it('names the field that was meant', () => {
  const [error] = validatePack(parse(PACK.replace('control:', 'contol:')));
  expect(error.message).toContain('Did you mean `control`?');
});

it('says what a requirement id must look like', () => {
  const [error] = validatePack(
    parse(PACK.replace('id: acme:1', 'id: other:1')),
  );
  expect(error.message).toContain('Write `acme:1`.');
});
