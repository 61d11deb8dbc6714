import { isA } from '../graph/ModelEntity';
import type { Pack } from '../packs/Pack';
import { evaluateRules } from '../rules/evaluateRules';
import { obligationUncovered } from '../rules/obligations/obligation-uncovered/rule';
import { modelFromYaml } from '../testing/modelFromYaml';
import { entity, graph } from '../testing/portalGraph';
import { obligationPackOf } from './obligationGrid';

const DAY = '2026-11-21';

describe('the obligation grid', () => {
  const portal = entity('service:default/portal');
  if (!isA(portal, 'Service')) throw new Error('portal is not a service');
  const pack: Pack = {
    id: 'own',
    title: 'Own rules',
    version: '1',
    source: { name: 'Board decision' },
    requirements: [
      {
        id: 'own:change',
        title: 'Changes have a process.',
        reference: '1',
        essential: true,
        metBy: [{ process: { type: 'change' } }],
      },
      {
        id: 'own:risk',
        title: 'Risks have a process.',
        reference: '2',
        essential: true,
        metBy: [{ process: { type: 'risk' } }],
      },
    ],
  };

  it('says by what a requirement is met, and what would meet one that is not', () => {
    const { services, requirements } = obligationPackOf(
      graph,
      pack,
      [portal],
      [],
    );
    expect(requirements.map(({ id }) => id)).toEqual([
      'own:change',
      'own:risk',
    ]);
    expect(services).toEqual([
      expect.objectContaining({
        ref: portal.ref,
        met: 1,
        cells: [
          expect.objectContaining({
            isMet: true,
            by: [expect.objectContaining({ kind: 'Process' })],
          }),
          expect.objectContaining({
            isMet: false,
            wouldMeet: [expect.stringContaining('`risk`')],
          }),
        ],
      }),
    ]);
  });

  it('names the finding about a requirement that is not met', () => {
    const findings = evaluateRules(modelWith(pack.id), [obligationUncovered], {
      asOf: DAY,
      packs: [pack],
    }).findings;
    expect(findings).toHaveLength(2);
    const [{ cells }] = obligationPackOf(
      modelWith(pack.id),
      pack,
      modelWith(pack.id).entities('Service'),
      findings,
    ).services;
    expect(cells.map(({ finding }) => finding).sort()).toEqual(
      findings.map(({ fingerprint }) => fingerprint).sort(),
    );
  });

  function modelWith(obligation: string) {
    return modelFromYaml(`
kind: Service
name: bare
spec: { type: business, obligations: [${obligation}] }
`);
  }
});
