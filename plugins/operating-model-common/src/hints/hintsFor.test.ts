import { EXAMPLES } from '../kinds/examples.generated';
import { KIND_NAMES } from '../kinds';
import type { OwnWords } from '../kinds/ownWords';
import { API_VERSION } from '../kinds/schema';
import { entitiesFromYaml } from '../testing/modelFromYaml';
import { hintsFor } from './hintsFor';

const hints = (kind: string, spec: unknown, own?: OwnWords) =>
  hintsFor(
    { apiVersion: API_VERSION, kind, metadata: { name: 'x' }, spec },
    own,
  );
const texts = (...given: Parameters<typeof hints>) =>
  hints(...given).map(({ path, message }) => `${path}: ${message}`);

describe('hints about words', () => {
  it.each(KIND_NAMES)('has none for the examples of %s', kind => {
    const documents = Object.values(EXAMPLES[kind]).flatMap(entitiesFromYaml);
    expect(documents.flatMap(each => hintsFor(each))).toEqual([]);
  });

  it.each([
    ['another word', { type: 'harvest', environments: ['mainframe'] }],
    ['a short word that is near another', { environments: ['caas'] }],
    ['text that no vocabulary speaks of', { stages: [{ name: 'chagne' }] }],
    ['a day', { waivers: [{ until: '2027-06-31' }] }],
    ['a malformed document', { environments: 'azrue', stages: 5, type: null }],
    ['no spec', undefined],
  ])('has none for %s', (_, spec) => {
    expect(hints('Process', spec)).toEqual([]);
  });

  it('has none for requirements, which differ by one letter on purpose', () => {
    expect(hints('Control', { satisfies: ['nis2:21.2.d'] })).toEqual([]);
  });

  it('has none for entities outside the language', () => {
    const spec = { type: 'incidnet' };
    const metadata = { name: 'x' };
    expect(
      hintsFor({
        apiVersion: 'example.com/v1',
        kind: 'Process',
        metadata,
        spec,
      }),
    ).toEqual([]);
    expect(hints('Processes', spec)).toEqual([]);
  });

  it.each([
    ['Azure', 'azure'],
    ['azur', 'azure'],
    ['azuree', 'azure'],
    ['azrue', 'azure'],
    ['SAAS', 'saas'],
    ['om-prem', 'on-prem'],
  ])('takes the environment %s for %s', (word, meant) => {
    expect(texts('Service', { environments: ['ot', word] })).toEqual([
      `spec.environments[1]: \`${word}\` is not among the known words. Did you mean \`${meant}\`?`,
    ]);
  });

  it('finds words wherever they stand', () => {
    const spec = {
      stages: [{}, { environments: ['azrue'] }],
      type: 'incidnet',
    };
    expect(hints('Process', spec).map(({ path }) => path)).toEqual([
      'spec.stages[1].environments[0]',
      'spec.type',
    ]);
    expect(
      hints('DecisionRight', { decision: 'change-aproval' }).map(
        ({ path }) => path,
      ),
    ).toEqual(['spec.decision']);
  });

  it("knows an organisation's own words, and their misspellings", () => {
    const own = {
      environments: ['azure2', 'mainframe'],
      decisions: ['data-acces'],
      roles: ['platform-teams'],
    };
    const roles = [{ role: 'platform-teams', holder: 'it' }];
    expect(hints('Service', { environments: ['azure2'], roles }, own)).toEqual(
      [],
    );
    expect(hints('Forum', { decides: ['data-acces'] }, own)).toEqual([]);
    expect(texts('Forum', { environments: ['mainfrane'] }, own)).toEqual([
      expect.stringContaining('Did you mean `mainframe`?'),
    ]);
  });
});

describe('hints about the activity library', () => {
  it.each([
    ['no practices', {}],
    [
      'known practices',
      { practices: ['itil4:problem-management', 'usm:agree'] },
    ],
    ["an organisation's own library", { practices: ['house:fire-drill'] }],
    ['practices that are no list', { practices: 'itil4:x' }],
    ['a practice that is no text', { practices: [5] }],
    ['the usual USM process', { type: 'change', usm: 'change' }],
    ['a USM process for a type that is not known', { type: 'x', usm: 'agree' }],
    [
      'a USM process where the usual one is a matter of choice',
      { type: 'exception', usm: 'recover' },
    ],
  ])('has none for %s', (_, spec) => {
    expect(hints('Process', spec)).toEqual([]);
  });

  it('names the practice that was most likely meant', () => {
    const practices = [
      'usm:agree',
      'itil4:incident-managment',
      'cobit2019:dss02',
    ];
    expect(texts('Process', { practices })).toEqual([
      'spec.practices[1]: `itil4:incident-managment` is not in the activity library. Did you mean `itil4:incident-management` (Incident management)?',
      'spec.practices[2]: `cobit2019:dss02` is not in the activity library. Did you mean `cobit2019:DSS02` (Service requests and incidents)?',
    ]);
  });

  it('says where the practices are listed when none is near', () => {
    expect(
      texts('Process', { practices: ['itil4:gardening-in-winter'] }),
    ).toEqual([
      expect.stringContaining('`opmodel schema Process` lists them all'),
    ]);
  });

  it('doubts a USM process that hardly goes with the type', () => {
    expect(texts('Process', { type: 'incident', usm: 'agree' })).toEqual([
      'spec.usm: A process of type `incident` is usually an instance of `recover`, not of `agree`.',
    ]);
  });
});
