import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelGraph } from '../../graph/ModelGraph';
import { IncrementalEvaluation } from '../../incremental';
import type { EntityLike } from '../../kinds/entity';
import { formatRef } from '../../kinds/entityRef';
import { isWarning, validateEntity } from '../../kinds/validateEntity';
import { BUILT_IN_PACKS } from '../../packs';
import { BUILT_IN_RULES } from '../../rules';
import { evaluateRules } from '../../rules/evaluateRules';
import { readCase } from './readCase';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

describe.each(folders)('%s', folder => {
  const files = readdirSync(join(__dirname, folder)).filter(file =>
    file.endsWith('.yaml'),
  );

  it.each(files)(
    'has the same gaps when a document of %s goes, and when it comes back',
    file => {
      const text = readFileSync(join(__dirname, folder, file), 'utf8');
      const { label, documents } = readCase(text);
      const entities = documents.filter(isGood);
      const inputs = { asOf: label.asOf, packs: BUILT_IN_PACKS };
      const evaluate = (some: readonly EntityLike[]) =>
        evaluateRules(ModelGraph.build(some), BUILT_IN_RULES, inputs);
      const whole = evaluate(entities);
      const engine = new IncrementalEvaluation(BUILT_IN_RULES);
      expect(engine.start(entities, { inputs })).toMatchObject(whole);

      for (const entity of entities) {
        const others = entities.filter(each => each !== entity);
        const gone = { removed: [refOf(entity)] };
        const back = { put: [entity] };
        expect(engine.update(gone, { inputs })).toMatchObject(evaluate(others));
        expect(engine.update(back, { inputs })).toMatchObject(whole);
      }
    },
  );
});

function isGood(document: unknown): document is EntityLike {
  return validateEntity(document).every(isWarning);
}

function refOf({ kind, metadata }: EntityLike): string {
  return formatRef(kind, metadata.namespace, metadata.name);
}
