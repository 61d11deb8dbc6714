import {
  BUILT_IN_PACKS,
  BUILT_IN_RULES,
  configureRules,
  evaluateRules,
  ModelGraph,
  RULE_PAGES,
  type EntityLike,
  type Finding,
  type RuleInputs,
  type TextValue,
} from '@onemap/plugin-operating-model-common';
import { screen } from '@testing-library/react';
import { parse, parseAllDocuments } from 'yaml';
import { inGerman } from '../__testUtils__/inGerman';
import { renderPage } from '../__testUtils__/renderPage';
import { flatten } from '../translation/nested';
import { rules as english } from '../translation/en/rules.generated';
import { useGapTexts } from './useGapTexts';

/** What stands for every name: German sentences are told from English names by it. */
const NAME = 'Ω';

// Words of which an English sentence of the rules has one at least, and which no German one has.
const ENGLISH =
  /\b(the|of|is|are|and|or|nobody|that|for|with|it|who|what|has|its|which|to)\b/i;

/** The findings of all rules on the examples of their pages. */
const findings = BUILT_IN_RULES.flatMap(({ id }) =>
  examplesOn(RULE_PAGES[id]).flatMap(({ model, parameters, inputs }) => {
    const { rules } = configureRules(BUILT_IN_RULES, { [id]: { parameters } });
    return evaluateRules(ModelGraph.build(entitiesIn(model)), rules, {
      asOf: '2026-11-21',
      packs: BUILT_IN_PACKS,
      ...inputs,
    }).findings.filter(({ rule }) => rule === id);
  }),
);

function examplesOn(page: string) {
  const [, section] = /\n## Gap\n([\s\S]*?)\n## /.exec(page) ?? [];
  return [...(section ?? '').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, model]) => {
      const comments = /^(?:#.*\n)*/.exec(model)?.[0] ?? '';
      // Written for such tests: what the example is run with.
      const { parameters, ...inputs } = (parse(
        comments.replace(/^# ?/gm, ''),
      ) ?? {}) as Partial<RuleInputs> & {
        parameters?: Record<string, unknown>;
      };
      return { model, parameters, inputs };
    },
  );
}

function entitiesIn(model: string): EntityLike[] {
  return parseAllDocuments(model).map(document => {
    const { name, namespace, title, metadata, ...entity } = document.toJS();
    return {
      apiVersion: 'operating-model.io/v1alpha1',
      ...entity,
      metadata: { name, namespace, title, ...metadata },
    };
  });
}

/** A value with every name and word in it replaced. */
function anonymous(value: TextValue): TextValue {
  if (typeof value === 'string') return value && NAME;
  if (Array.isArray(value)) return value.map(anonymous);
  if ('anyOf' in value) return { anyOf: value.anyOf.map(anonymous) };
  if ('key' in value) return { ...value, values: anonymousValues(value) };
  return 'word' in value ? { ...value, word: NAME } : value;
}

function anonymousValues({ values = {} }: { values?: object }) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, anonymous(value)]),
  );
}

function anonymousTexts({ texts }: Finding): Finding['texts'] {
  const all = (each: { key: string; values?: object }) => ({
    key: each.key,
    values: anonymousValues(each),
  });
  return (
    texts && {
      message: texts.message.map(all),
      remedy: texts.remedy?.map(all),
    }
  );
}

/** Every text there is, for those that no example has. */
const everyText = Object.entries(flatten(english)).flatMap(([key, text]) =>
  key.startsWith('counted.')
    ? []
    : {
        key,
        values: Object.fromEntries(
          [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => [name, NAME]),
        ),
      },
);

function AllGaps() {
  const { messageOf, remedyOf, titleOf, textOf } = useGapTexts();
  return (
    <ul>
      {everyText.map(text => {
        const said = textOf([text], 'No text');
        return (
          <li key={text.key} data-english={Boolean(said.lang)}>
            {said.text}
          </li>
        );
      })}
      {findings.map(finding => {
        const gap = { ...finding, texts: anonymousTexts(finding) };
        const said = [
          titleOf(gap.rule, 'No title'),
          messageOf(gap),
          remedyOf(gap),
        ];
        return (
          <li
            key={gap.fingerprint}
            data-english={said.some(({ lang }) => lang !== undefined)}
          >
            {said.map(({ text }) => text).join('\n')}
          </li>
        );
      })}
    </ul>
  );
}

it('says every gap of every rule in German, with nothing English in it', async () => {
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(
    BUILT_IN_RULES.length,
  );
  await renderPage(<AllGaps />, {}, { apis: inGerman });
  const said = screen.getAllByRole('listitem');
  expect(said.length).toBe(everyText.length + findings.length);
  for (const gap of said) {
    expect(gap).toHaveAttribute('data-english', 'false');
    for (const sentence of sentencesIn(gap.textContent ?? '')) {
      expect(sentence).not.toMatch(ENGLISH);
      expect(sentence).not.toContain('{{');
    }
  }
});

/** The lines of a text that are no YAML. */
function sentencesIn(text: string): string[] {
  return text.split('\n').filter(line => !/^(\w+:|[ -]|---)/.test(line));
}
