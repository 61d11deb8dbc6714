import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/support/ports.mjs';

const require = createRequire(import.meta.url);
const COMPILING = [
  '--require',
  require.resolve('@backstage/cli/config/nodeTransform.cjs'),
];
const WITH_POLICY = {
  // Who signs in has a page to return to.
  app: { baseUrl: 'http://localhost:3000' },
  permission: { enabled: true, examplePolicy: true },
  auth: {
    providers: {
      oauth2Proxy: {
        signIn: {
          resolvers: [{ resolver: 'forwardedUserMatchingUserEntityName' }],
        },
      },
    },
  },
};

/** The catalog. */
export const CATALOG = '@backstage/plugin-catalog-backend';
/** What Onemap adds to a backend. */
export const OURS = [
  '@onemap/plugin-catalog-backend-module-operating-model',
  '@onemap/plugin-operating-model-backend',
];
const POLICY = [
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-oauth2-proxy-provider',
  '@backstage/plugin-permission-backend',
  '../../packages/backend/src/permissions',
];

/**
 * Starts a portal on a PostgreSQL.
 *
 * @param {string} connectionString - of a superuser
 * @param {object} [options]
 * @param {object} [options.config] - more settings, by section; those of `backend` are made here
 * @param {boolean} [options.hasPolicy] - whether the policy of the example organisation holds; people can sign in then
 * @param {string[]} [options.plugins] - names or files of the plugins, the catalog and ours if nothing else is said
 * @param {boolean} [options.isBuilt] - whether none of them is TypeScript
 * @returns where it is, the token that it takes, how it is asked, its heap and processor time, and how it is stopped
 */
export async function startPortal(
  connectionString,
  { config: more = {}, hasPolicy, plugins = [CATALOG, ...OURS], isBuilt } = {},
) {
  const port = await freePort();
  const token = randomBytes(24).toString('hex');
  const {
    hostname: host,
    port: at,
    username: user,
    password,
  } = new URL(connectionString);
  const config = {
    ...(hasPolicy ? WITH_POLICY : {}),
    ...more,
    // Nothing refers to what was put into its tables.
    catalog: { orphanStrategy: 'keep', ...more.catalog },
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      // Who asks again after a while is not to find his connection closed at that moment.
      server: { keepAliveTimeout: { minutes: 1 } },
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
    [
      JSON.stringify({
        config,
        plugins: [...plugins, ...(hasPolicy ? POLICY : [])],
      }),
    ],
    {
      execArgv: ['--expose-gc', ...(isBuilt ? [] : COMPILING)],
      env: { ...process.env, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    },
  );
  const ended = once(child, 'exit');
  const answerTo = async question => {
    const told = said(child, message => message.answer);
    child.send(question);
    return (await told).answer;
  };
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
    /** The same portal for somebody who signed in. */
    async as(person) {
      const { backstageIdentity } = await fetchJson(
        `http://127.0.0.1:${port}/api/auth/oauth2Proxy/refresh`,
        { 'x-forwarded-user': person },
      );
      return { port, token: backstageIdentity.token };
    },
    /** How many bytes the heap holds. @param {string} [snapshot] - a file to write into what they are */
    async heap(snapshot) {
      return answerTo({ about: 'heap', snapshot });
    },
    /** Milliseconds of processor time since the start, which hardly depend on what else the machine does. */
    async processor() {
      return answerTo({ about: 'processor' });
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
    const listen = message => {
      if (!isIt(message)) return;
      child.off('message', listen);
      resolve(message);
    };
    child.on('message', listen);
  });
}

async function fetchJson(url, headers) {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
