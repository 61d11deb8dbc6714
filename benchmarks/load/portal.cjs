/**
 * A portal as a process of its own, with the settings and plugins that it is given. It says `ready` when it listens, and
 * answers `{ about: 'processor' }` with the milliseconds of processor time that it has taken, and `{ about: 'heap' }`
 * with the bytes that its heap holds after everything that is not needed was let go of. With `snapshot: FILE`, what
 * they are is written there.
 *
 *   node --expose-gc [--require @backstage/cli/config/nodeTransform.cjs] benchmarks/load/portal.cjs SETTINGS
 */
const { createBackend } = require('@backstage/backend-defaults');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const { ConfigReader } = require('@backstage/config');
const { writeHeapSnapshot } = require('node:v8');

const { config, plugins } = JSON.parse(process.argv[2]);
const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () => new ConfigReader(config),
  }),
);
for (const plugin of plugins) backend.add(import(plugin));
backend.start().then(
  () => process.send('ready'),
  // Backstage has said why, and would stay.
  () => process.exit(1),
);

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
