/**
 * A portal with the catalog and the operating model, as a process of its own. It says `ready` when it listens, and
 * answers `{ about: 'processor' }` with the milliseconds of processor time that it has taken, and `{ about: 'heap' }`
 * with the bytes that its heap holds after everything that is not needed was let go of. With `snapshot: FILE`, what
 * they are is written there.
 *
 *   node --expose-gc --require @backstage/cli/config/nodeTransform.cjs benchmarks/load/portal.cjs CONFIG
 */
const { createBackend } = require('@backstage/backend-defaults');
const { mockServices } = require('@backstage/backend-test-utils');
const { writeHeapSnapshot } = require('node:v8');

const config = JSON.parse(process.argv[2]);
const backend = createBackend();
backend.add(mockServices.rootConfig.factory({ data: config }));
for (const plugin of [
  '@backstage/plugin-catalog-backend',
  '@onemap/plugin-catalog-backend-module-operating-model',
  '@onemap/plugin-operating-model-backend',
]) {
  backend.add(import(plugin));
}
if (config.permission?.enabled) {
  for (const plugin of [
    '@backstage/plugin-auth-backend',
    '@backstage/plugin-auth-backend-module-oauth2-proxy-provider',
    '@backstage/plugin-permission-backend',
    '../../packages/backend/src/permissions',
  ]) {
    backend.add(import(plugin));
  }
}
backend.start().then(() => process.send('ready'));

process.on('message', ({ about, snapshot }) => {
  if (about === 'processor') {
    const { user, system } = process.cpuUsage();
    process.send({ answer: (user + system) / 1000 });
    return;
  }
  // What finalizers hold goes in a second round.
  global.gc();
  global.gc();
  if (snapshot) writeHeapSnapshot(snapshot);
  process.send({ answer: process.memoryUsage().heapUsed });
});
