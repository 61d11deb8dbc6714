import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const GRACE_MS = 8000;
const running = new Set();
const cleanups = new Set();
let stopping = false;

/**
 * Starts a program as the leader of a process group, so that stopping it stops
 * everything that it started in turn.
 *
 * @param onOutput receives each chunk of stdout and stderr; without it the
 *   output goes to this process's own
 * @returns `exited`, which resolves to an exit status (128 + n after signal n),
 *   and `stop`, which resolves once the whole group is gone
 */
export function start(command, args, { env, cwd, onOutput, ...rest } = {}) {
  const grouped = process.platform !== 'win32';
  const child = spawn(command, args, {
    cwd,
    env,
    detached: grouped,
    stdio: [
      'ignore',
      ...(onOutput ? ['pipe', 'pipe'] : ['inherit', 'inherit']),
    ],
    ...rest,
  });
  if (onOutput) {
    child.stdout.on('data', chunk => onOutput(String(chunk)));
    child.stderr.on('data', chunk => onOutput(String(chunk)));
  }
  const exited = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? statusOf(signal)));
  });
  // Whoever awaits `exited` gets the error; nobody having to is not a crash.
  exited.catch(() => {});

  const signalGroup = signal => {
    try {
      process.kill(grouped ? -child.pid : child.pid, signal);
      return true;
    } catch {
      return false; // already gone
    }
  };
  const program = {
    pid: child.pid,
    exited,
    kill: () => signalGroup('SIGKILL'),
    async stop(signal = 'SIGTERM') {
      if (child.pid === undefined) {
        return;
      }
      signalGroup(signal);
      const deadline = Date.now() + GRACE_MS;
      while (signalGroup(0) && Date.now() < deadline) {
        await sleep(50);
      }
      signalGroup('SIGKILL');
      await exited.catch(() => {});
      running.delete(program);
    },
  };
  running.add(program);
  exited.then(
    () => running.delete(program),
    () => running.delete(program),
  );
  return program;
}

/** Runs a program to its end: its exit status. */
export function run(command, args, options) {
  return start(command, args, options).exited;
}

/** Runs a program to its end without showing what it prints: exit status and output. */
export async function capture(command, args, options) {
  let output = '';
  const status = await run(command, args, {
    ...options,
    onOutput: chunk => {
      output += chunk;
    },
  }).catch(error => {
    output += String(error);
    return 1;
  });
  return { status, output };
}

/** Registers what is to be undone when the command is interrupted. */
export function onInterrupt(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Stops everything that was started. */
export async function stopAll(signal) {
  await Promise.all([...running].map(program => program.stop(signal)));
  for (const cleanup of cleanups) {
    await cleanup();
  }
  cleanups.clear();
}

/**
 * Makes Ctrl-C, a closed terminal and the end of the npm or Yarn that started
 * this command stop everything, and end the command with the signal's status.
 */
export function stopOnSignals() {
  const interrupted = async signal => {
    if (stopping) {
      return;
    }
    stopping = true;
    await stopAll(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    process.exit(statusOf(signal));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => interrupted(signal));
  }
  process.on('exit', () => running.forEach(program => program.kill()));

  // A killed npm cannot pass its signal on: notice that it, or its shell, is gone.
  if (process.env.npm_lifecycle_event) {
    const ancestors = ancestorsNow();
    setInterval(() => {
      if (ancestorsNow() !== ancestors) {
        interrupted('SIGHUP');
      }
    }, 1000).unref();
  }
}

function ancestorsNow() {
  let grandparent = '';
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    grandparent = /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '';
  } catch {
    // Only Linux says so.
  }
  return `${process.ppid} ${grandparent}`;
}

/** Whether a signal is ending this command. */
export const isStopping = () => stopping;

function statusOf(signal) {
  return 128 + (constants.signals[signal] ?? 0);
}
