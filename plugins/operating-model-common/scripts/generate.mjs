// Embeds data and texts of src/ into TypeScript, so that the package needs no file system.
//
//   node scripts/generate.mjs          writes what is out of date
//   node scripts/generate.mjs --check  names what is out of date and fails, writes nothing
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { generatedFiles } from './generatedFiles.mjs';

const packageRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const isCheck = process.argv.includes('--check');

const outdated = [];
for (const [file, content] of await generatedFiles(packageRoot)) {
  const path = resolve(packageRoot, file);
  const options = await prettier.resolveConfig(path);
  const text = await prettier.format(content, { ...options, filepath: path });
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (text === current) continue;
  outdated.push(relative(packageRoot, path));
  if (isCheck) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

if (isCheck && outdated.length) {
  process.stderr.write(
    `Out of date: ${outdated.join(', ')}. Run \`yarn generate\`.\n`,
  );
  process.exitCode = 1;
} else {
  const done = outdated.map(file => `Wrote ${file}\n`).join('');
  process.stdout.write(done || 'Everything is up to date.\n');
}
