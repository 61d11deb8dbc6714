import { applyRemedy, documentsOf } from './applyRemedy';
import { deepFreeze, entitiesFromYaml } from './modelFromYaml';

const MODEL = deepFreeze(
  entitiesFromYaml(`
kind: Process
name: incident
spec:
  type: incident
  owner: user:anna
  environments: [azure]
  standard: { priorities: [P1], reports: [monthly] }
  stages:
    - { name: restore, within: PT4H }
    - { name: close }
`),
);

const process = (name: string, spec: string) => `
apiVersion: operating-model.io/v1alpha1
kind: Process
metadata: { name: ${name} }
spec: ${spec}
`;

const specAfter = (spec: string) =>
  applyRemedy(MODEL, documentsOf(process('Incident', spec)))[0].spec;

describe('applyRemedy', () => {
  it('replaces what is single and leaves the rest', () => {
    expect(specAfter('{ owner: user:berta }')).toMatchObject({
      type: 'incident',
      owner: 'user:berta',
    });
  });

  it('adds to lists', () => {
    expect(specAfter('{ environments: [saas] }')).toMatchObject({
      environments: ['azure', 'saas'],
    });
  });

  it('merges objects, and removes what is null', () => {
    expect(
      specAfter('{ standard: { priorities: [P2], reports: null } }'),
    ).toMatchObject({ standard: { priorities: ['P1', 'P2'] } });
    expect(specAfter('{ standard: { reports: null } }')).not.toHaveProperty(
      'standard.reports',
    );
  });

  it('merges items of lists by name, and adds those with a new one', () => {
    expect(
      specAfter(
        '{ stages: [{ name: restore, performedBy: [group:ops] }, { name: review }] }',
      ),
    ).toMatchObject({
      stages: [
        { name: 'restore', within: 'PT4H', performedBy: ['group:ops'] },
        { name: 'close' },
        { name: 'review' },
      ],
    });
  });

  it('adds an entity that is not there', () => {
    const result = applyRemedy(
      MODEL,
      documentsOf(process('change', '{ type: change }')),
    );
    expect(result.map(({ metadata }) => metadata.name)).toEqual([
      'incident',
      'change',
    ]);
  });

  it('has no documents where a remedy is advice alone', () => {
    expect(documentsOf('# Ask somebody.\n')).toEqual([]);
  });
});
