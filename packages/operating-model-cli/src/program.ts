import { Command, CommanderError, Option } from 'commander';
import { FORMATS } from './formatters';
import { EXIT, UsageError, type Terminal } from './terminal';

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
    return error.exitCode === 0 ? EXIT.clean : EXIT.usage; // Commander wrote the message.
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

function createProgram(
  terminal: Terminal,
  done: (status: number) => void,
): Command {
  const program = new Command('opmodel')
    .description('Checks an operating model that is kept as YAML in git.')
    .exitOverride()
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
      getOutHasColors: () => terminal.stdout.isTTY,
      getErrHasColors: () => terminal.stderr.isTTY,
    });

  program
    .command('lint')
    .summary('check files and report gaps')
    .description(
      'Checks files: malformed documents, and the gaps between them.',
    )
    .argument(
      '[path...]',
      'files, folders or globs; default: the current folder',
    )
    .option(
      '--context <path>',
      'more of the model, which is not reported on',
      collect,
      [],
    )
    .option(
      '--whole',
      'the paths are the whole model: what is missing is missing',
      false,
    )
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(FORMATS)
        .default('pretty'),
    )
    .option('--remedies', 'show YAML that closes each gap', false)
    .option('--output <file>', 'write the report to a file')
    .option(
      '--config <file>',
      'settings; default: the nearest opmodel.yaml upwards',
    )
    .option(
      '--rule <id=severity>',
      'another severity for a rule, or off',
      collect,
      [],
    )
    .option(
      '--rules <module>',
      'a JavaScript module with rules of your own',
      collect,
      [],
    )
    .addOption(
      new Option(
        '--max-severity <severity>',
        'the most severe gap that is let pass',
      )
        .choices(['none', 'info', 'warning', 'error'])
        .default('info'),
    )
    .option(
      '--as-of <date>',
      'the day that dates are compared with; default: today',
      toDay,
    )
    .action(async (paths, options) => {
      const { lint } = await import('./commands/lint');
      done(await lint(paths, options, terminal));
    });
  return program;
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
