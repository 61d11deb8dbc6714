import { Command, CommanderError, Help, Option } from 'commander';
import { DIFF_FORMATS } from './diff/formatters';
import { CANVAS_FORMATS } from './canvas/formats';
import { FORMATS } from './formatters';
import { SHELLS } from './completion/shells';
import { EXIT, hasColor, UsageError, type Terminal } from './terminal';
import { VERSION } from './version';

/**
 * Runs a command line.
 *
 * @param args - what follows the program's name
 * @returns the exit status
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let status: number = EXIT.clean;
  const program = createProgram(terminal, result => {
    status = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, terminal);
  }
}

function statusOf(error: unknown, { stderr, env }: Terminal): number {
  if (error instanceof CommanderError) {
    // Commander wrote the message.
    return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  }
  if (error instanceof UsageError) {
    stderr.write(`opmodel: ${error.message}\n`);
    return EXIT.usage;
  }
  const { message, stack } = error as Error;
  stderr.write(
    `opmodel: this should not have happened: ${message}. Set OPMODEL_DEBUG=1 to see where, and report it.\n`,
  );
  if (env.OPMODEL_DEBUG) stderr.write(`${stack}\n`);
  return EXIT.usage;
}

/** The commands and their options. What a command does is loaded when it runs. */
export function createProgram(
  terminal: Terminal,
  done: (status: number) => void,
): Command {
  const program = new Command('opmodel')
    .description('Checks an operating model that is kept as YAML in git.')
    .version(VERSION)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
      getOutHasColors: () => hasColor(terminal),
      getErrHasColors: () => terminal.stderr.isTTY && !terminal.env.NO_COLOR,
    })
    .configureHelp({ optionDescription });

  withModelOptions(program.command('lint'))
    .summary('check files and report gaps')
    .description(
      'Checks files: malformed documents, and the gaps between them. Exit status: 0 clean, 1 gaps or malformed documents, 2 wrong usage or an input that cannot be read.',
    )
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(FORMATS)
        .default('pretty'),
    )
    .option('--remedies', 'show YAML that closes each gap', false)
    .option('--output <file>', 'write the report to a file')
    .addOption(maxSeverity())
    .option(
      '--baseline <file>',
      'let pass the gaps that the file lists; written where it is not there yet',
    )
    .option('--update-baseline', 'write the baseline anew', false)
    .option(
      '--since <revision>',
      'let pass the gaps that were there at a revision',
    )
    .addHelpText(
      'after',
      examples(
        ['opmodel lint', 'everything below this folder'],
        [
          'opmodel lint services/portal --context .',
          'one folder, knowing the rest',
        ],
        ['opmodel lint . --whole', 'all there is: what is missing is missing'],
        ['opmodel lint . --whole --baseline gaps.json', 'only new gaps fail'],
        [
          'opmodel lint --format sarif --output gaps.sarif',
          'for code scanning',
        ],
      ),
    )
    .action(async (paths, options) => {
      const { lint } = await import('./commands/lint');
      done(await lint(paths, options, terminal));
    });

  withModelOptions(program.command('diff'))
    .summary('say what a change opens, closes and leaves')
    .description(
      'Compares the gaps at a revision with those of now. Exit status 1 where the change opens a gap or brings in a malformed document.',
    )
    .requiredOption('--base <revision>', 'the revision to compare with')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(DIFF_FORMATS)
        .default('pretty'),
    )
    .option('--output <file>', 'write the report to a file')
    .addOption(maxSeverity())
    .addHelpText(
      'after',
      examples(
        ['opmodel diff --base main --whole', 'this branch against main'],
        [
          'opmodel diff --base origin/main --whole --format markdown',
          'a comment for the pull request',
        ],
      ),
    )
    .action(async (paths, options) => {
      const { diff } = await import('./commands/diff');
      done(await diff(paths, options, terminal));
    });

  withModelOptions(
    program
      .command('canvas')
      .summary('draw the one-page canvas of a service')
      .argument(
        '<service>',
        'a service, such as portal or service:default/portal',
      ),
  )
    .description(
      'Draws the canvas of a service, with its gaps, from files alone.',
    )
    .addOption(
      new Option('--format <format>', 'what to draw')
        .choices(CANVAS_FORMATS)
        .default('svg'),
    )
    .option('--output <file>', 'write the canvas to a file')
    .addHelpText(
      'after',
      examples(
        ['opmodel canvas portal . --output portal.svg', 'a picture'],
        [
          'opmodel canvas portal . --format html --output portal.html',
          'a page',
        ],
        ['opmodel canvas portal . --format md', 'for a wiki'],
      ),
    )
    .action(async (service, paths, options) => {
      const { canvas } = await import('./commands/canvas');
      done(await canvas(service, paths, options, terminal));
    });

  program
    .command('explain')
    .summary('say what a rule finds, why, and how to fix it')
    .argument('<rule>', 'the id of a rule')
    .addHelpText(
      'after',
      examples(['opmodel explain risk-unowned', 'one rule']),
    )
    .action(async rule => {
      const { explain } = await import('./commands/explain');
      explain(rule, terminal);
    });

  program
    .command('rules')
    .summary('list the rules')
    .addOption(
      new Option('--format <format>', 'how to list')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addOption(ownRules())
    .action(async options => {
      const { rules } = await import('./commands/rules');
      await rules(options, terminal);
    });

  program
    .command('schema')
    .summary('write JSON Schemas for editors')
    .description(
      'Writes the schema of a kind, or one for all kinds; into a folder one for each kind as well.',
    )
    .argument('[kind]', 'one of the eight kinds')
    .option('--output <folder>', 'write files into a folder')
    .option('--config <file>', CONFIG)
    .addHelpText(
      'after',
      examples(
        ['opmodel schema Risk', 'one kind'],
        [
          'opmodel schema --output .vscode/schemas',
          'all of them, for an editor',
        ],
      ),
    )
    .action(async (kind, options) => {
      const { schema } = await import('./commands/schema');
      schema(kind, options, terminal);
    });

  program
    .command('init')
    .summary('write a document to start from')
    .description(
      'Writes a valid document of a kind, with a comment for every field.',
    )
    .argument('<kind>', 'one of the eight kinds')
    .option('--minimal', 'only what is required', false)
    .option('--output <file>', 'write it to a new file')
    .addHelpText(
      'after',
      examples(['opmodel init Risk --output risks/outage.yaml', 'a new risk']),
    )
    .action(async (kind, options) => {
      const { init } = await import('./commands/init');
      init(kind, options, terminal);
    });

  program
    .command('completion')
    .summary('print a script that completes this command in a shell')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      examples(
        ['source <(opmodel completion bash)', 'in ~/.bashrc'],
        ['source <(opmodel completion zsh)', 'in ~/.zshrc, after compinit'],
        ['opmodel completion fish | source', 'in ~/.config/fish/config.fish'],
      ),
    )
    .action(async shell => {
      const { completion } = await import('./commands/completion');
      completion(shell, terminal);
    });

  program
    .command('complete', { hidden: true })
    .summary('what may come next on a command line; the shell scripts ask')
    .argument('[word...]')
    .allowUnknownOption()
    .action(async words => {
      const { complete } = await import('./commands/completion');
      complete(program, words, terminal);
    });
  return program;
}

const CONFIG = 'settings; default: the nearest opmodel.yaml upwards';

function withModelOptions(command: Command): Command {
  return command
    .argument('[path...]', 'files, folders or globs; default: this folder')
    .option(
      '--context <path>',
      'more of the model, which is not reported on: a path, or the URL of a portal',
      collect,
      [],
    )
    .option('--whole', 'the paths are the whole model', false)
    .option('--config <file>', CONFIG)
    .option(
      '--rule <id=severity>',
      'another severity for a rule, or off',
      collect,
      [],
    )
    .addOption(ownRules())
    .option(
      '--as-of <date>',
      'the day that dates are compared with; default: today',
      toDay,
    );
}

/** The description of an option, without defaults that say nothing: no, and none. */
function optionDescription(option: Option): string {
  const { defaultValue, description } = option;
  const saysNothing = defaultValue === false || Array.isArray(defaultValue);
  return saysNothing ? description : new Help().optionDescription(option);
}

function ownRules(): Option {
  return new Option(
    '--rules <module>',
    'a JavaScript module with rules of your own',
  )
    .argParser(collect)
    .default([]);
}

function maxSeverity(): Option {
  return new Option(
    '--max-severity <severity>',
    'the most severe gap that is let pass',
  )
    .choices(['none', 'info', 'warning', 'error'])
    .default('info');
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function toDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (!isDay || !day.toISOString().startsWith(text)) {
    throw new UsageError(
      `--as-of ${text}: write a day of the calendar, such as 2026-11-21.`,
    );
  }
  return text;
}

function examples(...lines: [command: string, meaning: string][]): string {
  const width = Math.max(...lines.map(([command]) => command.length));
  return `\nExamples:\n${lines
    .map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`)
    .join('\n')}\n`;
}
