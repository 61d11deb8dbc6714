import { servicesShowing } from '../../../graph/services';
import { KIND_NAMES } from '../../../kinds';
import { BOX_OF_KIND } from '../../boxOfKind';
import { defineRule, type Named } from '../../defineRule';
import type { JudgedWaiver } from '../../inputs';
import { advice } from '../../remedy';
import { identityOf } from '../identityOf';

export const waiverUnused = defineRule({
  id: 'waiver-unused',
  title: 'Waiver that nothing needs',
  severity: 'info',
  box: 'management-system',
  subject: KIND_NAMES,
  rationale:
    'A waiver for a gap that is closed, or that never was one, would hide the next gap of its kind.',
  needsWholeModel: true,
  aboutWaivers: true,
  messages: {
    unused:
      'The waiver of “{{subject}}” for {{rule}} matches no finding: the gap is closed, or it never was one. Take the waiver out.',
    unknown:
      'The waiver of “{{subject}}” is for {{rule}}, and there is no such rule.{{hint}} Correct it, or take the waiver out.',
  },
  remedies: {
    takeOut: 'Take {{path}} out.',
    correct: 'Correct {{path}}.rule, or take {{path}} out.',
  },
  evaluate(entity, { graph, inputs, report }) {
    for (const judged of inputs.waivers?.get(entity.ref) ?? []) {
      if (!isUnused(judged)) continue;
      const { waiver, isKnownRule } = judged;
      const about = waiver.about && graph.get(waiver.about);
      // A waiver about an entity that is not there cannot match; the reference is the gap.
      if (isKnownRule && waiver.about && !about) continue;
      report({
        message: isKnownRule ? 'unused' : 'unknown',
        data: { rule: waiver.rule, hint: hintOf(judged) },
        involves: about ? [about.ref] : [],
        services: servicesShowing(graph, entity),
        box: BOX_OF_KIND[entity.kind],
        discriminator: identityOf(waiver),
        evidence: [
          { entity, path: isKnownRule ? waiver.path : `${waiver.path}.rule` },
        ],
        remedy: advice({
          name: isKnownRule ? 'takeOut' : 'correct',
          data: { path: waiver.path },
        }),
      });
    }
  },
});

/** A waiver whose rule was not looked at may still be needed. */
function isUnused({ matched, isKnownRule, wasChecked }: JudgedWaiver) {
  return !isKnownRule || (wasChecked && !matched);
}

function hintOf({ isKnownRule, nearestRule }: JudgedWaiver): Named {
  return !isKnownRule && nearestRule
    ? { key: 'phrase.didYouMean', values: { word: nearestRule } }
    : '';
}
