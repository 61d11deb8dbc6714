import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../program';

/** What a command printed and how it ended. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** A folder with files in which commands run; removed after the test. */
export interface Workspace {
  folder: string;
  /** Writes files, by path below the folder. */
  write(files: Record<string, string | Uint8Array>): void;
  /** Runs a command line, with words separated by spaces. The day is 2026-11-21. */
  run(command: string, options?: RunOptions): Promise<Outcome>;
  /** Runs `lint --format json` and reads what it printed. */
  // The shape is what the tests are about: they name the fields that they look at.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  lint(command: string): Promise<any>;
}

/** How a command is run. */
export interface RunOptions {
  /** A folder below the workspace's. */
  in?: string;
  env?: Record<string, string>;
  isTTY?: boolean;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Makes a folder with files. */
export function workspace(
  files: Record<string, string | Uint8Array> = {},
): Workspace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'opmodel-')));
  folders.push(folder);
  const write: Workspace['write'] = all => {
    for (const [path, content] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  write(files);
  const runHere: Workspace['run'] = (command, options = {}) =>
    runIn(join(folder, options.in ?? ''), command, options);
  return {
    folder,
    write,
    run: runHere,
    lint: async command => {
      const { stdout, stderr, status } = await runHere(
        `lint --format json ${command}`,
      );
      return { ...JSON.parse(stdout), stderr, status };
    },
  };
}

/** Runs a command line in a folder; see {@link Workspace.run}. */
export async function runIn(
  cwd: string,
  command: string,
  { env = {}, isTTY = false }: RunOptions = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const status = await run(command.split(' ').filter(Boolean), {
    cwd,
    env,
    today: '2026-11-21',
    stdout: {
      isTTY,
      write: text => {
        stdout += text;
      },
    },
    stderr: {
      isTTY: false,
      write: text => {
        stderr += text;
      },
    },
  });
  return { status, stdout, stderr };
}

/** A document of the language, as YAML; the fields stand below `spec`. */
export function entity(
  kind: string,
  name: string,
  ...fields: string[]
): string {
  return [
    'apiVersion: operating-model.io/v1alpha1',
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    ...(fields.length ? ['spec:', ...fields.map(field => `  ${field}`)] : []),
    '',
  ].join('\n');
}

/** A Group or User, as YAML. */
export function catalogEntity(
  kind: string,
  name: string,
  ...fields: string[]
): string {
  return entity(kind, name, ...fields).replace(
    'operating-model.io/v1alpha1',
    'backstage.io/v1alpha1',
  );
}
