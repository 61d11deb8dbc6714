import type { KeyedText, TextValue } from '../text/KeyedText';
import { applyPart, partsOf, type ForEachPart } from './conditionParts';
import type { Condition } from './Pack';

const TEXTS: ForEachPart<[requirement: string], KeyedText> = {
  control: ({ satisfies, exercised, tested }, requirement) =>
    say('control', {
      satisfies: { word: satisfies ?? requirement, of: 'requirement' },
      exercised: exercised && say('exercised'),
      tested: tested && say('tested'),
    }),
  process: ({ type, owned }) =>
    say('process', {
      type: type && { word: type, of: 'processType' },
      owned: owned && say('processOwned'),
    }),
  stage: ({ processType, within, mentions }) =>
    say('stage', {
      ofProcess:
        processType &&
        say('ofProcess', { type: { word: processType, of: 'processType' } }),
      inTime:
        within && say('inTime', { duration: { duration: within }, within }),
      named:
        mentions?.length &&
        say('named', { words: { anyOf: mentions.map(quoted) } }),
    }),
  forum: ({ type, cadence, decides }) =>
    say('forum', {
      type,
      cadence: cadence && say('cadence'),
      decides:
        decides &&
        say('decides', { decision: { word: decides, of: 'decision' } }),
    }),
  decisionRight: ({ decision }) =>
    say('decisionRight', {
      decision: decision && { word: decision, of: 'decision' },
    }),
  supplier: ({ owned, contract, escalation }) =>
    say('supplier', {
      needs: needs([
        owned && 'owner',
        contract && 'contract',
        escalation && 'escalation',
      ]),
    }),
  risk: ({ owned, reviewed }) =>
    say('risk', { needs: needs([owned && 'owner', reviewed && 'reviewDate']) }),
  information: ({ type, recorded }) =>
    say('information', { type, recorded: recorded && say('recorded') }),
  service: ({ owned, role, measured, costed }) =>
    say('service', {
      things: [
        owned && say('owner'),
        role && say('roleHolder', { role: { word: role, of: 'role' } }),
        measured && say('measured'),
        costed && say('cost'),
      ].filter(isThere),
    }),
};

/**
 * What would meet a condition, as the object of "add …": "a Process of type `change` with an owner
 * and a DecisionRight or a Forum that decides `change-approval`".
 *
 * @param requirement - id of the requirement that the condition belongs to
 */
export function conditionText(
  condition: Condition,
  requirement: string,
): KeyedText {
  const parts = partsOf(condition).map(part =>
    applyPart(TEXTS, part, condition, requirement),
  );
  // A condition that asks for nothing is met by nothing.
  if (!parts.length) return { key: 'phrase.nothing' };
  return parts.reduceRight((rest, first) => ({
    key: 'phrase.andAlso',
    values: { first, rest },
  }));
}

type Maybe<T> = T | false | undefined | 0 | '';

/** A text about a condition; what is not asked for is left out of it. */
function say(
  name: string,
  values?: Record<string, Maybe<TextValue>>,
): KeyedText {
  const key = `condition.${name}`;
  if (!values) return { key };
  return {
    key,
    values: Object.fromEntries(
      Object.entries(values).map(([each, value]) => [each, value || '']),
    ),
  };
}

function needs(names: Maybe<string>[]): Maybe<KeyedText> {
  const things = names.filter(isThere).map(name => say(name));
  return things.length > 0 && say('needs', { things });
}

function isThere<T>(value: Maybe<T>): value is T {
  return Boolean(value);
}

function quoted(word: string): KeyedText {
  return { key: 'phrase.quoted', values: { word } };
}
