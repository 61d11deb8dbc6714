import { listOf } from '../text/list';
import { applyPart, partsOf, type ForEachPart } from './conditionParts';
import { durationInWords } from './durations';
import type { Condition } from './Pack';

const WORDS: ForEachPart<[requirement: string], string> = {
  control: ({ satisfies, exercised, tested }, requirement) =>
    phrase(
      `a Control for the service that satisfies \`${satisfies ?? requirement}\``,
      [
        exercised && 'is exercised in a process that the service follows',
        tested && 'has been tested',
      ],
    ),
  process: ({ type, owned }) =>
    `a Process of type \`${type}\`${owned ? ' with an owner' : ''}`,
  stage: ({ processType, within, mentions }) =>
    [
      'a stage',
      processType && `of a Process of type \`${processType}\``,
      within && `done within ${durationInWords(within)} (\`${within}\`)`,
      mentions?.length &&
        `whose name holds ${listOf(mentions.map(quoted), 'or')}`,
    ]
      .filter(Boolean)
      .join(' '),
  forum: ({ type, cadence, decides }) =>
    `a Forum of type \`${type}\`${cadence ? ' with a cadence' : ''}${
      decides ? ` that decides \`${decides}\`` : ''
    }`,
  decisionRight: ({ decision }) =>
    `a DecisionRight or a Forum that decides \`${decision}\``,
  supplier: ({ owned, contract, escalation }) =>
    each('a Supplier', [
      owned && 'an owner',
      contract && 'a contract',
      escalation && 'a contact for `escalation`',
    ]),
  risk: ({ owned, reviewed }) =>
    each('a Risk that affects the service', [
      owned && 'an owner',
      reviewed && 'a review date',
    ]),
  information: ({ type, recorded }) =>
    `an InformationObject of type \`${type}\`${recorded ? ' with a system of record' : ''}`,
  service: ({ owned, role, measured, costed }) =>
    `${listOf(
      present([
        owned && 'an owner',
        role && `a holder of the role \`${role}\``,
        measured && 'a service level that is measured',
        costed && 'a cost',
      ]),
    )} of the Service itself`,
};

/**
 * What would meet a condition, as the object of "add …": "a Process of type `change` with an owner
 * and a DecisionRight or a Forum that decides `change-approval`".
 *
 * @param requirement - id of the requirement that the condition belongs to
 */
export function conditionInWords(
  condition: Condition,
  requirement: string,
): string {
  return partsOf(condition)
    .map(part => applyPart(WORDS, part, condition, requirement))
    .join(', and ');
}

type Maybe = string | false | undefined;

function phrase(start: string, rest: Maybe[]): string {
  return [start, ...present(rest)].join(' and ');
}

function each(thing: string, needs: Maybe[]): string {
  const named = present(needs);
  return named.length ? `${thing}, each one with ${listOf(named)}` : thing;
}

function present(words: Maybe[]): string[] {
  return words.filter((word): word is string => Boolean(word));
}

function quoted(word: string): string {
  return `“${word}”`;
}
