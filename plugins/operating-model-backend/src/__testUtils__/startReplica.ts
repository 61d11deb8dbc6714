import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ReplicaOptions, ReplicaReport } from './replica';

/** A replica of the plugin that runs in a process of its own. */
export interface Replica {
  /** What it said last. */
  report: ReplicaReport | undefined;
  /** Resolves with the signal that ended it. */
  ended: Promise<string | null>;
  /** Ends it, as `kill -9` does. */
  kill(): Promise<void>;
}

/** Starts a replica of the plugin as a process of its own. */
export function startReplica(options: ReplicaOptions): Replica {
  const child = fork(join(__dirname, 'replica.ts'), {
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    // What a process says that was killed on purpose would only confuse.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const replica: Replica = {
    report: undefined,
    ended: signalOf(child),
    kill: async () => {
      child.kill('SIGKILL');
      await replica.ended;
    },
  };
  child.on('message', (report: ReplicaReport) => {
    replica.report = report;
  });
  child.send(options);
  return replica;
}

async function signalOf(child: ChildProcess): Promise<string | null> {
  const [, signal] = await once(child, 'exit');
  return signal;
}
