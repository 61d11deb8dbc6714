import { cp, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/support/paths.mjs';
import { freePort } from '../../scripts/support/ports.mjs';
import { startPortal } from '../../scripts/support/portal.mjs';
import { ensureToolchain } from '../../scripts/support/toolchain.mjs';
import { publish, publishedPortal } from './portal';
import { refuseADocument } from './refuseADocument';
import { TODAY } from './today';

/**
 * Starts the real portal on free ports with a database and a copy of examples/
 * that live as long as the tests. With `ONEMAP_URL`, `ONEMAP_BACKEND_URL` and
 * `ONEMAP_EXAMPLES` the tests use a portal that runs already.
 */
export default async function startPortalForTests() {
  if (process.env.ONEMAP_URL) {
    await refuseADocument(publishedPortal());
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'onemap-browser-'));
  const examples = join(folder, 'examples');
  if (existsSync(inRoot('examples'))) {
    await cp(inRoot('examples'), examples, { recursive: true });
  }
  let portal: Awaited<ReturnType<typeof startPortal>> | undefined;
  const stop = async () => {
    await portal?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    portal = await startPortal({
      toolchain: await ensureToolchain(),
      frontendPort: await freePort(),
      backendPort: await freePort(),
      quiet: true,
      config: {
        'backend.database.connection.directory': join(folder, 'database'),
        'catalog.processingInterval': { seconds: 2 },
        'operatingModel.clock.startsAt': TODAY,
        // On a busy machine the catalog stops for breath while it reads the model; what is missing by then is no gap.
        'operatingModel.evaluation.settle': { seconds: 20 },
        'permission.examplePolicy': true,
        // Tests come as several people: see `signInAs`.
        'auth.providers.oauth2Proxy.signIn.resolvers': [
          { resolver: 'forwardedUserMatchingUserEntityName' },
        ],
        'catalog.locations': [
          { type: 'file', target: join(examples, 'all.yaml') },
        ],
      },
    });
    publish({ url: portal.url, backendUrl: portal.backendUrl, examples });
    await refuseADocument(publishedPortal());
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
