import {
  BUILT_IN_PACKS,
  BUILT_IN_RULES,
  evaluateRules,
  isWarning,
  ModelGraph,
  notCheckedOf,
  validateEntity,
  type EntityLike,
} from '@onemap/plugin-operating-model-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { runIn } from './testing/workspace';

const examples = join(__dirname, '../../../examples');

/** The entities of the example as the catalog reads them: every document of every file, by its parser. */
function catalogEntities(): EntityLike[] {
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name =>
      parseAllDocuments(readFileSync(join(examples, name), 'utf8')),
    )
    .map(document => document.toJS());
}

it('finds in files exactly what the portal finds in its catalog', async () => {
  const entities = catalogEntities();
  const accepted = entities.filter(each =>
    validateEntity(each).every(isWarning),
  );
  expect(accepted).toHaveLength(entities.length);
  const portal = evaluateRules(ModelGraph.build(accepted), BUILT_IN_RULES, {
    asOf: '2026-11-21',
    packs: BUILT_IN_PACKS,
  });

  const { stdout } = await runIn(examples, 'lint . --whole --format json');
  const command = JSON.parse(stdout);
  const shared = command.findings.map(
    (finding: { evidence: { entityRef: string; path: string }[] }) => ({
      ...finding,
      evidence: finding.evidence.map(({ entityRef, path }) => ({
        entityRef,
        path,
      })),
    }),
  );
  const served = portal.findings.map(
    ({ mentions, texts, ...finding }) => finding,
  );
  expect(shared.length).toBeGreaterThan(20);
  // Byte for byte: the same text, not only the same values.
  expect(JSON.stringify(shared, null, 1)).toBe(JSON.stringify(served, null, 1));
  expect(command.notChecked).toEqual(notCheckedOf(portal));
  expect(command.summary.entities).toBe(entities.length);
});
