import { asInCatalog } from './model/entities.mjs';
import { organisation } from './model/organisation.mjs';
import { serviceBlock } from './model/serviceBlock.mjs';
import { PLANTS } from './model/plants.mjs';

/** The day on which the generated models are evaluated. */
export const DAY = '2026-11-21';

const PER_SERVICE = 40;

/**
 * A believable model of a large organisation: one block of 40 entities for what all services share, then
 * 40 for each service. Every second service has one planted gap, each sort in turn.
 *
 * @param {number} entities - how many entities, at least 80
 * @param {'written' | 'catalog'} form - as people write them, or as the backend reads them from a catalog
 * @returns {Generator<{ entities: object[], expected: string[], attestations: object[], incidents: object[] }>}
 *   blocks of 40 entities, with what must be found in them as `rule subject`, and the inputs that belong to them
 */
export function* generateModel(entities, form) {
  const inForm = form === 'catalog' ? asInCatalog : each => each;
  for (const block of blocks(Math.floor(entities / PER_SERVICE) - 1)) {
    if (block.entities.length !== PER_SERVICE) {
      throw new Error(`A block of ${block.entities.length} entities`);
    }
    yield { ...block, entities: block.entities.map(inForm) };
  }
}

function* blocks(services) {
  yield organisation();
  for (let number = 0; number < services; number++) {
    const block = serviceBlock(number);
    if (number % 2 === 1) {
      const plant = PLANTS[((number - 1) / 2) % PLANTS.length];
      block.expected.push(...plant(block));
    }
    yield finished(block);
  }
}

/** Sign-offs depend on the criticality, which a plant may have raised. */
function finished({ parts, expected, incidents, signOffs }) {
  const isImportant = ['critical', 'high'].includes(
    parts.service.spec.criticality,
  );
  return {
    entities: Object.values(parts).flat(),
    expected,
    incidents,
    attestations: isImportant ? signOffs : [],
  };
}

/** The obligation that one service in ten falls under. */
export const PACK = {
  id: 'house',
  title: 'House rules',
  version: '1',
  source: { name: 'Benchmark' },
  requirements: [
    ['house:1', { process: { type: 'incident', owned: true } }],
    ['house:2', { control: {} }],
    ['house:3', { control: { tested: true } }],
    ['house:4', { stage: { processType: 'incident', within: 'PT4H' } }],
    ['house:5', { forum: { type: 'service-review', cadence: true } }],
    ['house:6', { decisionRight: { decision: 'risk-acceptance' } }],
    ['house:7', { information: { type: 'incident', recorded: true } }],
    ['house:8', { service: { measured: true, costed: true } }],
    ['house:9', { supplier: { owned: true } }, { control: {} }],
    ['house:10', { risk: { owned: true } }],
  ].map(([id, ...metBy]) => ({
    id,
    title: `Requirement ${id}`,
    reference: id,
    essential: true,
    metBy,
  })),
};
