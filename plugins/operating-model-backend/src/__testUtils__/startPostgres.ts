import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const SERVER = join(__dirname, '../../../../scripts/postgresOnCall.mjs');

/** A PostgreSQL server of a test's own, which it may end and start again on the same data. */
export interface OwnPostgres {
  connectionString: string;
  /** Ends the server: `SIGINT` as an administrator does, `SIGKILL` as a crash does. */
  halt(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
  resume(): Promise<void>;
  /** Ends the server for good and deletes its data. */
  end(): Promise<void>;
}

/** Starts a PostgreSQL server from the binaries among the dependencies. */
export async function startPostgres(): Promise<OwnPostgres> {
  const child = fork(SERVER);
  const told = async () => (await once(child, 'message'))[0];
  const ask = async (todo: string, signal?: string) => {
    child.send({ todo, signal });
    await told();
  };
  const { connectionString } = await told();
  return {
    connectionString,
    halt: signal => ask('halt', signal),
    resume: () => ask('resume'),
    end: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
