import { remedyTargets } from './remedyTargets';

const RISK = `# Name the owner.
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata:
  name: flood
spec:
  owner: group:default/ops
`;

describe('what a remedy changes', () => {
  it('is the entity that its YAML names', () => {
    expect(remedyTargets(RISK)).toEqual(['risk:default/flood']);
  });

  it('is each entity of several, in its namespace', () => {
    const other = RISK.replace('name: flood', 'namespace: hr\n  name: fire');
    expect(remedyTargets(`${RISK}---\n${other}`)).toEqual([
      'risk:default/flood',
      'risk:hr/fire',
    ]);
  });

  it('is nothing where no YAML can mend it', () => {
    expect(remedyTargets('# Sign the one-page model.\n')).toEqual([]);
  });
});
