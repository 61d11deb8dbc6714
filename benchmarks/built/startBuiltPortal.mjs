import { configVariables } from '../../scripts/support/configVariables.mjs';
import { Advice } from '../../scripts/support/messages.mjs';
import { bins, inRoot } from '../../scripts/support/paths.mjs';
import { freePort } from '../../scripts/support/ports.mjs';
import { run } from '../../scripts/support/processes.mjs';
import { startServing } from '../../scripts/support/serving.mjs';
import { ensureToolchain } from '../../scripts/support/toolchain.mjs';

/**
 * Builds the app as it is delivered and serves it from the backend, as in production, with the example
 * organisation in a database in memory.
 *
 * @param {object} [options]
 * @param {boolean} [options.isBuilt] - takes what was built before
 * @param {number} [options.port]
 * @returns its `url` and how to `stop` it
 */
export async function startBuiltPortal({ isBuilt = false, port } = {}) {
  const { node, env } = await ensureToolchain();
  if (!isBuilt) {
    const status = await run(
      node,
      [bins['backstage-cli'], 'package', 'build'],
      { cwd: inRoot('packages/app'), env, onOutput: () => {} },
    );
    if (status) throw new Advice('the app could not be built.');
  }
  const listensOn = port ?? (await freePort());
  const url = `http://localhost:${listensOn}`;
  return startServing({
    url,
    backendUrl: url,
    quiet: true,
    command: node,
    args: [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
    ],
    options: {
      cwd: inRoot('packages/backend'),
      env: {
        ...env,
        NODE_ENV: 'production',
        ...configVariables({
          'app.baseUrl': url,
          'backend.baseUrl': url,
          'backend.listen.port': listensOn,
          'backend.cors.origin': url,
          'backend.database.connection': ':memory:',
          // What is measured is the browser: nothing is read again meanwhile.
          'catalog.processingInterval': { minutes: 30 },
          'auth.providers.guest.dangerouslyAllowOutsideDevelopment': true,
        }),
      },
    },
  });
}
