import type { Terminal } from './terminal';

/** A progress bar that is on screen. */
export interface Progress {
  update(filesRead: number): void;
  stop(): void;
}

// Fewer files are read before anybody could read the bar.
const WORTH_SHOWING = 2_000;

/** Shows progress on standard error, where a person waits for many files. */
export async function startProgress(
  files: number,
  { stderr }: Terminal,
): Promise<Progress | undefined> {
  if (!stderr.isTTY || files < WORTH_SHOWING) return undefined;
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: 'Reading {value}/{total} files {bar}', clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(files, 0);
  return { update: filesRead => bar.update(filesRead), stop: () => bar.stop() };
}
