import {
  BUILT_IN_RULES,
  KIND_NAMES,
  SEVERITIES,
} from '@onemap/plugin-operating-model-common';
import type { Command, Option } from 'commander';
import { SHELLS } from './shells';

/** A word that may come next, and what it means. */
export interface Answer {
  word: string;
  meaning: string;
}

/**
 * What may stand in the place of the last word.
 *
 * @param words - the words after the program's name, the last one as far as it is typed
 * @returns nothing where a path may stand there: the shell completes those
 */
export function answersFor(
  program: Command,
  words: readonly string[],
): Answer[] {
  const typed = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  return candidates(program, before, typed).filter(({ word }) =>
    word.startsWith(typed),
  );
}

function candidates(
  program: Command,
  before: readonly string[],
  typed: string,
): Answer[] {
  const command = program.commands.find(each => each.name() === before[0]);
  if (!command) return before.length ? [] : commandsOf(program);
  const options = command.createHelp().visibleOptions(command);
  const previous = options.find(
    each => each.long === before[before.length - 1],
  );
  if (previous && (previous.required || previous.optional)) {
    return valuesOf(previous);
  }
  if (typed.startsWith('-')) {
    return options.map(option => ({
      word: option.long ?? option.short ?? '',
      meaning: option.description,
    }));
  }
  return argumentsOf(command, before);
}

function commandsOf(program: Command): Answer[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map(command => ({ word: command.name(), meaning: command.summary() }));
}

function valuesOf(option: Option): Answer[] {
  if (option.long === '--rule') {
    return BUILT_IN_RULES.flatMap(({ id, title }) =>
      ['off', ...SEVERITIES].map(severity => ({
        word: `${id}=${severity}`,
        meaning: title,
      })),
    );
  }
  return (option.argChoices ?? []).map(word => ({ word, meaning: '' }));
}

const ARGUMENTS: Record<string, () => Answer[]> = {
  explain: () =>
    BUILT_IN_RULES.map(({ id, title }) => ({ word: id, meaning: title })),
  schema: kinds,
  init: kinds,
  completion: () => SHELLS.map(word => ({ word, meaning: '' })),
};

function argumentsOf(command: Command, before: readonly string[]): Answer[] {
  const isFirst = before.slice(1).every(word => word.startsWith('-'));
  return isFirst ? (ARGUMENTS[command.name()]?.() ?? []) : [];
}

function kinds(): Answer[] {
  return KIND_NAMES.map(word => ({ word, meaning: '' }));
}
