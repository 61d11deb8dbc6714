/** Where a command runs and where it writes: the process, or a test. */
export interface Terminal {
  /** The folder that paths are relative to. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** The day, `YYYY-MM-DD`. */
  today: string;
}

/** A stream that text is written to. */
export interface Output {
  write(text: string): void;
  /** Whether a person looks at it: colours and progress are for them only. */
  isTTY: boolean;
}

/** A mistake of the caller, or an input that cannot be read: exit status 2, and the message says what to do. */
export class UsageError extends Error {}

/** Exit statuses of every command. */
export const EXIT = { clean: 0, failed: 1, usage: 2 } as const;

/** Whether what is written to standard output may be coloured: on a terminal, or where `FORCE_COLOR` asks for it. */
export function hasColor({ stdout, env }: Terminal): boolean {
  if (env.NO_COLOR) return false;
  const { FORCE_COLOR } = env;
  return FORCE_COLOR === undefined ? stdout.isTTY : FORCE_COLOR !== '0';
}
