// How much JavaScript the plugin's pages load: `node benchmarks/pages.mjs [--largest 10]`.
// Fails where the first view of an entity page is larger than the goal.
import { build } from 'esbuild';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { filesOf } from './pages/filesOf.mjs';

const GOAL_KB = 60;
const plugin = fileURLToPath(
  new URL('../plugins/operating-model/', import.meta.url),
);

/** What a Backstage app has loaded whatever plugins it has. Icons and everything else count as ours. */
const OF_THE_APP = [
  'react',
  'react/*',
  'react-dom',
  'react-router-dom',
  '@backstage/*',
  '@material-ui/core',
  '@material-ui/core/*',
];

/** What people see first, by the modules that are loaded for it; those of an entity page have to keep to the goal. */
const VIEWS = [
  {
    view: 'card “Who owns, who decides”',
    modules: ['context'],
    isOfEntity: true,
  },
  {
    view: 'tab “Operating model”',
    modules: ['service', 'signOffs'],
    isOfEntity: true,
  },
  { view: 'cards of the other kinds', modules: ['kinds'], isOfEntity: true },
  { view: 'one page', modules: ['onePage'] },
  { view: 'Governance, gaps', modules: ['governance', 'governance/gaps'] },
  {
    view: 'Governance, overview',
    modules: ['governance', 'governance/overview'],
  },
];

const { values } = parseArgs({ options: { largest: { type: 'string' } } });
const { metafile, outputFiles } = await build({
  absWorkingDir: plugin,
  entryPoints: ['src/alpha.tsx'],
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  jsx: 'automatic',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: OF_THE_APP,
  logLevel: 'error',
});

const sizes = new Map(
  outputFiles.map(({ path, contents }) => [
    path.slice(plugin.length),
    gzipSync(contents, { level: 9 }).length / 1000,
  ]),
);
const entry = filesOf(metafile, 'src/alpha.tsx');
const rows = VIEWS.map(({ view, modules, isOfEntity }) => {
  const files = new Set([
    ...entry,
    ...modules.flatMap(name => [...filesOf(metafile, `src/${name}/index.ts`)]),
  ]);
  const kB = [...files].reduce((sum, file) => sum + sizes.get(file), 0);
  return { view, files, kB, isOfEntity };
});

console.table(
  Object.fromEntries(
    rows.map(({ view, files, kB }) => [
      view,
      { files: files.size, 'kB gzip': Number(kB.toFixed(1)) },
    ]),
  ),
);
if (values.largest) {
  for (const { view, files } of rows) {
    const parts = [...files]
      .flatMap(file => Object.entries(metafile.outputs[file].inputs))
      .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
      .slice(0, Number(values.largest))
      .map(([file, { bytesInOutput }]) => [file, bytesInOutput]);
    console.log(`${view}, largest files in bytes before gzip:`);
    console.table(Object.fromEntries(parts));
  }
}
const tooLarge = rows.filter(
  ({ isOfEntity, kB }) => isOfEntity && kB > GOAL_KB,
);
for (const { view, kB } of tooLarge) {
  console.error(`${view}: ${kB.toFixed(1)} kB, the goal is ${GOAL_KB} kB`);
}
process.exitCode = tooLarge.length ? 1 : 0;
