import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWarning, validateEntity } from '../kinds/validateEntity';
import { BUILT_IN_PACKS } from '../packs/packs.generated';
import { requirementNamed } from '../packs/mergePacks';
import { ModelGraph } from '../graph/ModelGraph';
import type { EntityLike } from '../kinds/entity';
import { applyRemedy, documentsOf } from '../testing/applyRemedy';
import { deepFreeze, entitiesFromYaml } from '../testing/modelFromYaml';
import {
  examplesOf,
  headingsOf,
  SECTIONS,
  type RuleExample,
} from '../testing/rulePage';
import { TEST_DAY } from '../testing/testRule';
import { configureRules } from './configuration';
import type { AnyRule } from './defineRule';
import { evaluateRules } from './evaluateRules';
import { BUILT_IN_RULES } from '.';

/** Rules whose remedy is advice alone, and why no YAML can close their gap. */
const ADVICE_ALONE: Record<string, string> = {
  'person-overloaded': 'who takes over cannot be guessed',
  'waiver-unused': 'a waiver is taken out, and merging adds',
  'waiver-expiring': 'the gap behind it is to be closed',
  'attestation-missing': 'people sign in the portal',
  'attestation-stale': 'people sign in the portal',
};

const FOLDERS = readdirSync(__dirname, { withFileTypes: true })
  .filter(topic => topic.isDirectory())
  .flatMap(topic =>
    readdirSync(join(__dirname, topic.name), { withFileTypes: true })
      .filter(rule => rule.isDirectory())
      .map(rule => join(__dirname, topic.name, rule.name)),
  );

const folderOf = (rule: AnyRule) =>
  FOLDERS.find(folder => folder.endsWith(`/${rule.id}`)) ?? '';

const textOf = (rule: AnyRule, file: string) =>
  readFileSync(join(folderOf(rule), file), 'utf8');

/** What a rule reports on entities. All rules run, because some are about the waivers for others. */
function findingsOf(
  rule: AnyRule,
  entities: readonly EntityLike[],
  { parameters, inputs }: RuleExample,
) {
  const { rules, errors } = configureRules(BUILT_IN_RULES, {
    [rule.id]: { parameters },
  });
  expect(errors).toEqual([]);
  const graph = ModelGraph.build(entities);
  const { findings, outcomes } = evaluateRules(graph, rules, {
    asOf: TEST_DAY,
    ...inputs,
  });
  expect(
    outcomes.flatMap(({ notChecked }) =>
      notChecked.filter(reason => reason.startsWith('The rule failed')),
    ),
  ).toEqual([]);
  return findings.filter(finding => finding.rule === rule.id);
}

function expectValid(entities: readonly EntityLike[]) {
  expect(
    entities.flatMap(entity =>
      validateEntity(entity).filter(error => !isWarning(error)),
    ),
  ).toEqual([]);
}

describe('the registry of rules', () => {
  it('holds every folder with a rule, each once', () => {
    const names = FOLDERS.map(folder =>
      folder.slice(folder.lastIndexOf('/') + 1),
    );
    expect(BUILT_IN_RULES.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it('has a published page for each rule, and none for another', () => {
    const published = readdirSync(resolve(__dirname, '../../../../docs/rules'));
    expect(published.sort()).toEqual(
      ['README.md', ...BUILT_IN_RULES.map(({ id }) => `${id}.md`)].sort(),
    );
  });
});

describe.each(BUILT_IN_RULES.map(rule => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    const page = existsSync(join(folderOf(rule), 'rule.md'))
      ? textOf(rule, 'rule.md')
      : '';
    const gaps = examplesOf(page, 'Gap');
    const cleans = examplesOf(page, 'Clean');

    it('has a page with all sections in order', () => {
      const [title, ...sections] = headingsOf(page);
      expect(title).toBe(`# ${rule.title}`);
      expect(sections).toEqual(SECTIONS.map(section => `## ${section}`));
    });

    it('has a test with a near miss', () => {
      expect(textOf(rule, 'rule.test.ts')).toMatch(/testRule\(|finds nothing/);
    });

    it('names only requirements that a pack has', () => {
      for (const id of rule.basis ?? []) {
        expect(requirementNamed(BUILT_IN_PACKS, id).requirement?.id).toBe(id);
      }
    });

    it('shows at least one gap and one clean model', () => {
      expect(gaps.length).toBeGreaterThan(0);
      expect(cleans.length).toBeGreaterThan(0);
    });

    it('finds nothing in the clean examples of its page', () => {
      for (const example of cleans) {
        const entities = deepFreeze(entitiesFromYaml(example.model));
        expectValid(entities);
        expect(findingsOf(rule, entities, example)).toEqual([]);
      }
    });

    it('finds the gaps in the gap examples of its page', () => {
      for (const example of gaps) {
        const entities = deepFreeze(entitiesFromYaml(example.model));
        expectValid(entities);
        expect(findingsOf(rule, entities, example)).not.toEqual([]);
      }
    });

    it('names only placeholders that its data fill', () => {
      for (const example of gaps) {
        for (const { message } of findingsOf(
          rule,
          entitiesFromYaml(example.model),
          example,
        )) {
          expect(message).not.toMatch(/\{\{|\[object|undefined/);
        }
      }
    });

    const remedies = gaps.flatMap(example => {
      const entities = deepFreeze(entitiesFromYaml(example.model));
      return findingsOf(rule, entities, example).map(finding => ({
        example,
        entities,
        finding,
        documents: documentsOf(finding.remedy),
      }));
    });

    const isOpen = (
      { example, finding }: (typeof remedies)[number],
      entities: readonly EntityLike[],
    ) =>
      findingsOf(rule, entities, example).some(
        ({ fingerprint }) => fingerprint === finding.fingerprint,
      );

    if (rule.id in ADVICE_ALONE) {
      it(`gives advice alone: ${ADVICE_ALONE[rule.id]}`, () => {
        for (const { finding, documents } of remedies) {
          expect(finding.remedy).toMatch(/^# \S/);
          expect(documents).toEqual([]);
        }
      });
      return;
    }

    it('closes each gap by its remedy', () => {
      for (const remedy of remedies) {
        expect(remedy.documents).not.toEqual([]);
        const mended = applyRemedy(remedy.entities, remedy.documents);
        expectValid(mended);
        expect(isOpen(remedy, mended)).toBe(false);
      }
    });

    it('opens each gap again where any part of the remedy is taken out', () => {
      for (const remedy of remedies) {
        for (const document of remedy.documents) {
          const rest = remedy.documents.filter(each => each !== document);
          const half = applyRemedy(remedy.entities, rest);
          expect(isOpen(remedy, half)).toBe(true);
        }
      }
    });
  },
);
