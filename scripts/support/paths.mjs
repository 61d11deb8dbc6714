import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path below the root. */
export const inRoot = (...parts) => join(root, ...parts);

/** Node.js, Yarn and the browser as fetched for this repository; ignored by git. */
export const toolsFolder = inRoot('.tools');

/** The JavaScript entry points of the tools that are dependencies. */
export const bins = {
  'backstage-cli': inRoot('node_modules/@backstage/cli/bin/backstage-cli'),
  depcruise: inRoot(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  ),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  prettier: inRoot('node_modules/prettier/bin/prettier.cjs'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
};
