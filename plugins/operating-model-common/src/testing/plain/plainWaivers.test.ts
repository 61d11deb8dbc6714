import fc from 'fast-check';
import { ModelGraph } from '../../graph/ModelGraph';
import { BUILT_IN_RULES } from '../../rules';
import { evaluateRules } from '../../rules/evaluateRules';
import { arbitraryInputs, arbitraryModel } from '../arbitraryModel';
import { PlainModel } from './PlainModel';
import { acceptedUntil, expiringWaivers, unusedWaivers } from './plainWaivers';
import { configureProperties, inOneForm, RUNS } from './properties';

configureProperties();

it('findings are accepted, waivers expire and are unused as a plain reading says', () => {
  const found = { waived: 0, expiring: 0, unused: 0 };
  fc.assert(
    fc.property(arbitraryModel, arbitraryInputs, (entities, inputs) => {
      const model = new PlainModel(entities);
      const { findings, outcomes } = evaluateRules(
        ModelGraph.build(entities),
        BUILT_IN_RULES,
        inputs,
      );
      const of = (rule: string) => findings.filter(each => each.rule === rule);
      const aboutModel = findings.filter(
        ({ rule }) => !rule.startsWith('waiver-'),
      );
      for (const finding of aboutModel) {
        expect(finding.waived?.until).toBe(acceptedUntil(model, finding));
        if (finding.waived) found.waived++;
      }
      const carriers = (rule: string) =>
        of(rule)
          .filter(({ message }) => !/ for waiver-/.test(message))
          .map(({ subject, involves }) => ({ subject, involves }));
      const unused = carriers('waiver-unused');
      const expiring = carriers('waiver-expiring');
      expect(inOneForm(unused)).toEqual(
        inOneForm(unusedWaivers(model, aboutModel, outcomes)),
      );
      expect(inOneForm(expiring)).toEqual(
        inOneForm(expiringWaivers(model, aboutModel)),
      );
      found.unused += unused.length;
      found.expiring += expiring.length;
    }),
    { numRuns: RUNS },
  );
  expect(Object.values(found).every(count => count > 0)).toBe(true);
});
