import { startProgress } from './progress';
import type { Terminal } from './terminal';

function terminal(isTTY: boolean): Terminal {
  const output = { isTTY, write: () => {} };
  const today = '2026-11-21';
  return { cwd: '.', env: {}, stdout: output, stderr: output, today };
}

it('is shown where a person waits for many files', async () => {
  const progress = await startProgress(5_000, terminal(true));
  expect(progress).toBeDefined();
  progress?.update(2_500);
  progress?.stop();
});

it('is not shown where nobody looks, or where it would flash by', async () => {
  expect(await startProgress(5_000, terminal(false))).toBeUndefined();
  expect(await startProgress(100, terminal(true))).toBeUndefined();
});
