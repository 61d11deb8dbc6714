import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { packageFolder } from './folders.mjs';
import { licencesOf } from './licences.mjs';

/** Builds what is published: the bundle, and the licences of what is in it. */
const dist = join(packageFolder, 'dist');
rmSync(dist, { recursive: true, force: true });
const inputs = await bundle(dist, { isForPublishing: true });
writeFileSync(join(dist, 'THIRD-PARTY-LICENCES.txt'), licencesOf(inputs));
