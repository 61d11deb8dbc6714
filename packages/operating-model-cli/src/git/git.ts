import { spawnSync } from 'node:child_process';
import { UsageError } from '../terminal';

// What git prints about a large repository still fits.
const MAX_OUTPUT_BYTES = 2 ** 31 - 1;

/**
 * Runs git.
 *
 * @returns what it printed
 * @throws UsageError where there is no git, or where it refuses
 */
export function git(
  args: readonly string[],
  cwd: string,
  input?: string,
): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (error) {
    throw new UsageError(
      `git cannot be run: ${error.message}. Install git, or leave out the revision.`,
    );
  }
  if (status !== 0) {
    throw new UsageError(`git ${args[0]}: ${stderr.toString().trim()}`);
  }
  return stdout;
}
