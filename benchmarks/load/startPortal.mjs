import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/support/ports.mjs';

const require = createRequire(import.meta.url);

/**
 * Starts a portal on a PostgreSQL.
 *
 * @param {string} connectionString - of a superuser
 * @param {object} [catalog] - more settings of the catalog
 * @returns where it is, the token that it takes, how it is asked, its heap in bytes, and how it is stopped
 */
export async function startPortal(connectionString, catalog) {
  const port = await freePort();
  const token = randomBytes(24).toString('hex');
  const {
    hostname: host,
    port: at,
    username: user,
    password,
  } = new URL(connectionString);
  const config = {
    // Nothing refers to what was put into its tables.
    catalog: { orphanStrategy: 'keep', ...catalog },
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      database: {
        client: 'pg',
        connection: { host, port: Number(at), user, password },
      },
      auth: {
        externalAccess: [
          { type: 'static', options: { token, subject: 'benchmark' } },
        ],
      },
    },
  };
  const child = fork(
    fileURLToPath(new URL('portal.cjs', import.meta.url)),
    [JSON.stringify(config)],
    {
      execArgv: [
        '--expose-gc',
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: { ...process.env, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    },
  );
  const ended = once(child, 'exit');
  await Promise.race([
    said(child, message => message === 'ready'),
    ended.then(() => Promise.reject(new Error('The portal did not start.'))),
  ]);
  return {
    port,
    token,
    /** The answer to a request as JSON; undefined where it is refused. */
    async ask(path, method = 'GET', body = undefined) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        body: body && JSON.stringify(body),
      });
      const text = response.ok ? await response.text() : '';
      return text ? JSON.parse(text) : undefined;
    },
    async heap() {
      const answer = said(child, message => message.heap);
      child.send('heap');
      return (await answer).heap;
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** A message of the process; what it is started with sends messages of its own. */
function said(child, isIt) {
  return new Promise(resolve => {
    child.on('message', message => {
      if (isIt(message)) resolve(message);
    });
  });
}
