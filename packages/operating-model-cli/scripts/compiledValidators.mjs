import Ajv, { _ } from 'ajv';
import addFormats from 'ajv-formats';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from './folders.mjs';

const KINDS = join(
  packageFolder,
  '../../plugins/operating-model-common/src/kinds',
);

/**
 * Puts validators that are compiled now in the place of those that are compiled at run time: compiling takes
 * longer than checking a hundred files.
 */
export const compiledValidators = {
  name: 'compiled-validators',
  setup(setup) {
    setup.onLoad(
      { filter: /[/\\]kinds[/\\]validatorOf\.ts$/ },
      async ({ path }) => ({
        contents: await compile(),
        resolveDir: dirname(path),
        loader: 'js',
      }),
    );
  },
};

async function compile() {
  const { KIND_NAMES, documentSchema } = await importSource(
    `export { KIND_NAMES } from './index'; export { documentSchema } from './documentSchema';`,
  );
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    code: { source: true, esm: true, formats: _`formats` },
  });
  addFormats(ajv, { mode: 'full', formats: ['date'] });
  // Their code is in `formats`, as that of the others.
  ajv.addFormat('cadence', () => true);
  ajv.addFormat('duration', () => true);
  ajv.addKeyword({
    keyword: 'entityRef',
    type: 'string',
    schemaType: 'object',
    code(context) {
      context.fail(_`!checkRef(${context.schemaValue}, ${context.data})`);
    },
  });
  const names = {};
  for (const kind of KIND_NAMES) {
    ajv.addSchema(documentSchema(kind), kind);
    names[`validate${kind}`] = kind;
  }
  const entries = KIND_NAMES.map(kind => `${kind}: validate${kind}`);
  return [
    `import { fullFormats } from 'ajv-formats/dist/formats';`,
    `import { checkRef } from './checkRef';`,
    `import { isCadence, isDuration } from './formats';`,
    'const formats = { ...fullFormats, cadence: isCadence, duration: isDuration };',
    standaloneCode(ajv, names).replace('"use strict";', ''),
    `const validators = { ${entries.join(', ')} };`,
    'export const validatorOf = kind => validators[kind];',
  ].join('\n');
}

/** Runs a piece of the core's source, to read what is declared there. */
async function importSource(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'opmodel-build-'));
  const outfile = join(folder, 'source.mjs');
  try {
    await build({
      stdin: { contents, resolveDir: KINDS, loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
