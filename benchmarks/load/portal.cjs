/**
 * A portal with the catalog and the operating model, as a process of its own. It says `ready` when it listens,
 * and its heap, after everything that is not needed was let go of, when it is asked for `heap`.
 *
 *   node --expose-gc --require @backstage/cli/config/nodeTransform.cjs benchmarks/load/portal.cjs CONFIG
 */
const { createBackend } = require('@backstage/backend-defaults');
const { mockServices } = require('@backstage/backend-test-utils');

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({ data: JSON.parse(process.argv[2]) }),
);
for (const plugin of [
  '@backstage/plugin-catalog-backend',
  '@onemap/plugin-catalog-backend-module-operating-model',
  '@onemap/plugin-operating-model-backend',
]) {
  backend.add(import(plugin));
}
backend.start().then(() => process.send('ready'));

process.on('message', () => {
  global.gc();
  process.send({ heap: process.memoryUsage().heapUsed });
});
