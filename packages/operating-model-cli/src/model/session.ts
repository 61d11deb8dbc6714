import { chooseRules } from '../config/chooseRules';
import { loadConfig } from '../config/loadConfig';
import { loadOwnRules } from '../config/loadOwnRules';
import { loadPacks } from '../config/loadPacks';
import type { Terminal } from '../terminal';
import { combine, type Model } from './combine';
import { judge, type Judgement, type JudgeOptions } from './judge';
import type { Snapshot } from './snapshot';

/** Options of every command that judges a model. */
export interface ModelOptions {
  context: string[];
  whole: boolean;
  config?: string;
  rule: string[];
  rules: string[];
  asOf?: string;
}

/** The rules of a run and what they are given. */
export async function setUp(
  options: ModelOptions,
  terminal: Terminal,
): Promise<JudgeOptions> {
  const config = loadConfig(options.config, terminal.cwd);
  const own = await loadOwnRules(options.rules, terminal.cwd);
  return {
    rules: chooseRules(config.rules, options.rule, own),
    inputs: {
      asOf: options.asOf ?? terminal.today,
      packs: loadPacks(config.packs),
    },
    isWhole: options.whole || options.context.length > 0,
    ownWords: config,
  };
}

/** A model and what the rules say about it. */
export interface Checked extends Judgement {
  model: Model;
}

/** Builds the model of a snapshot and runs the rules over it. */
export function check(snapshot: Snapshot, judging: JudgeOptions): Checked {
  const model = combine(snapshot.loaded, snapshot.context);
  return { model, ...judge(model, judging) };
}
