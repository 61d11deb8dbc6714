import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from './workspace';

/** What a script printed, on either stream in the order of printing, and how it ended. */
export interface Session {
  output: string;
  status: number | null;
}

/**
 * A shell in the folder of a workspace, in which `opmodel` is the command of this repository, and nobody's settings of git
 * matter. It sees no network tools: those that are named print what they are given instead.
 *
 * @param program - the JavaScript file that `opmodel` runs
 */
export function shellIn(
  { folder, write }: Workspace,
  program: string,
  pretended: readonly string[] = [],
) {
  const bin = '.git/test-bin'; // No run looks below .git.
  write({
    [`${bin}/opmodel`]: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    ...Object.fromEntries(
      pretended.map(name => [
        `${bin}/${name}`,
        `#!/bin/sh\necho "${name} $*"\n`,
      ]),
    ),
  });
  for (const name of ['opmodel', ...pretended]) {
    chmodSync(join(folder, bin, name), 0o755);
  }
  return (script: string, env: Record<string, string> = {}): Session => {
    const { stdout, status } = spawnSync(
      'bash',
      ['-c', `exec 2>&1\n${script}`],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: `${join(folder, bin)}:${process.env.PATH}`,
          NO_COLOR: '1',
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_AUTHOR_NAME: 'Test',
          GIT_AUTHOR_EMAIL: 'test@example.com',
          GIT_COMMITTER_NAME: 'Test',
          GIT_COMMITTER_EMAIL: 'test@example.com',
          ...env,
        },
      },
    );
    return { output: stdout, status };
  };
}
