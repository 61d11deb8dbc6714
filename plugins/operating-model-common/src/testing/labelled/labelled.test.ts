import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_PACKS } from '../../packs';
import { BUILT_IN_RULES } from '../../rules';
import { evaluateRules, notCheckedOf } from '../../rules/evaluateRules';
import { readCase, type Label, type LabelledCase } from './readCase';
import { buildModel } from './buildModel';
import { describeExpected, describeFound } from './describeFindings';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

const LEFT_OUT = [
  // Need sign-offs, which are kept in the portal.
  'attestation-missing',
  'attestation-stale',
];

it('has a folder of cases for every rule', () => {
  const ids = BUILT_IN_RULES.map(({ id }) => id);
  expect(ids.filter(id => !folders.includes(id)).sort()).toEqual(LEFT_OUT);
});

describe.each(folders)('%s', folder => {
  const cases = readdirSync(join(__dirname, folder))
    .filter(file => file.endsWith('.yaml'))
    .map(file => readCase(readFileSync(join(__dirname, folder, file), 'utf8')));

  it.each(cases.map(each => [each.title, each] as const))('%s', (_, each) => {
    expect(resultOf(each)).toEqual({
      findings: describeExpected(each.label.findings),
      notChecked: each.label.notChecked,
      schemaErrors: each.label.schemaErrors
        .map(({ entityRef, path }) => `${entityRef} ${path}`)
        .sort(),
    });
  });

  it.each(cases.map(each => [each.title, each] as const))(
    'reports each gap once, whatever the order of the documents: %s',
    (_, { label, documents }) => {
      const { findings } = evaluate(label, documents).evaluation;
      const reversed = evaluate(label, [...documents].reverse()).evaluation;

      expect(reversed.findings).toEqual(findings);
      const identities = findings.map(({ fingerprint }) => fingerprint);
      expect(new Set(identities).size).toBe(identities.length);
    },
  );
});

function evaluate(label: Label, documents: unknown[]) {
  const { graph, schemaErrors, outside } = buildModel(documents);
  const evaluation = evaluateRules(graph, BUILT_IN_RULES, {
    asOf: label.asOf,
    packs: BUILT_IN_PACKS,
    ...(!label.whole && outside.length ? { partial: outside } : {}),
  });
  return { evaluation, schemaErrors };
}

function resultOf({ label, documents }: LabelledCase) {
  const { evaluation, schemaErrors } = evaluate(label, documents);
  return {
    findings: describeFound(evaluation.findings, label.findings),
    notChecked: [
      ...new Set(
        notCheckedOf(evaluation)
          // Sign-offs and incident evidence are never there in these models.
          .filter(({ rule }) => !rule.startsWith('attestation-'))
          .filter(({ reason }) => !reason.includes('(c)'))
          .map(({ rule }) => rule),
      ),
    ].sort(),
    schemaErrors,
  };
}
