import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The licences of the packages that files belong to, as one text. */
export function licencesOf(files) {
  const folders = new Set(
    files.filter(file => file.includes('/node_modules/')).map(folderOf),
  );
  const packages = [...folders].map(describe);
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  return packages
    .map(({ title, text }) => `${title}\n\n${text.trim()}\n`)
    .join('\n----\n\n');
}

/** The folder of the package that a file belongs to. */
function folderOf(file) {
  let folder = dirname(file);
  while (!/\/node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder))
    folder = dirname(folder);
  return folder;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  const path = file && join(folder, file);
  return {
    title: `${name} ${version} (${license})`,
    text:
      path && existsSync(path)
        ? readFileSync(path, 'utf8')
        : 'See the package.',
  };
}
