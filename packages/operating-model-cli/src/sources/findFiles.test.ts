import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../testing/workspace';
import { findFiles } from './findFiles';

const files = {
  'a.yaml': '',
  'b.yml': '',
  'c.json': '',
  'd/e.YAML': '',
  'd/.hidden/f.yaml': '',
  'node_modules/g.yaml': '',
  'd/node_modules/h.yaml': '',
  '.git/i.yaml': '',
};

async function found(folder: string, ...paths: string[]) {
  const { files: all } = await findFiles(paths, folder);
  return all.map(({ name }) => name);
}

it('finds all YAML below a folder, node_modules and .git aside', async () => {
  const { folder } = workspace(files);
  expect(await found(folder, '.')).toEqual([
    'a.yaml',
    'b.yml',
    'd/.hidden/f.yaml',
    'd/e.YAML',
  ]);
});

it('takes a file that is named, whatever it is called', async () => {
  const { folder } = workspace(files);
  expect(await found(folder, 'c.json')).toEqual(['c.json']);
});

it('expands globs, and takes away what follows an exclamation mark', async () => {
  const { folder } = workspace(files);
  expect(await found(folder, '**/*.yaml')).toEqual([
    'a.yaml',
    'd/.hidden/f.yaml',
  ]);
  expect(await found(folder, '*.{yaml,yml}', '!a.yaml')).toEqual(['b.yml']);
  expect(await found(folder, '.', '!d/**')).toEqual(['a.yaml', 'b.yml']);
});

it('takes a file once, however often it is named', async () => {
  const { folder } = workspace(files);
  expect(
    await found(folder, '.', 'a.yaml', join(folder, 'b.yml'), '*.yaml'),
  ).toHaveLength(4);
});

it('ends with links that lead in a circle, and takes a linked file once', async () => {
  const { folder } = workspace(files);
  symlinkSync('..', join(folder, 'd/up'));
  symlinkSync('.', join(folder, 'self'));
  symlinkSync('a.yaml', join(folder, '0-link.yaml'));
  expect(await found(folder, '.')).toEqual([
    'a.yaml',
    'b.yml',
    'd/.hidden/f.yaml',
    'd/e.YAML',
  ]);
});

it('follows a link to a folder outside', async () => {
  const elsewhere = workspace({ 'x.yaml': '' });
  const { folder } = workspace(files);
  symlinkSync(elsewhere.folder, join(folder, 'linked'));
  expect(await found(folder, '.')).toContain('linked/x.yaml');
});

it('says which links and paths lead nowhere', async () => {
  const { folder } = workspace(files);
  symlinkSync('gone.yaml', join(folder, 'dead.yaml'));
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  symlinkSync('somebody@host', join(folder, '.#a.yaml')); // Emacs edits a.yaml
  const { unreadable } = await findFiles(
    ['.', 'none.yaml', 'none/*.yaml'],
    folder,
  );
  expect(unreadable.map(({ file }) => file)).toEqual([
    'dead.yaml',
    'loop.yaml',
    'none.yaml',
    'none/*.yaml',
  ]);
});

it('says what stands in the way of a path that is named', async () => {
  const { folder } = workspace(files);
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  const { unreadable } = await findFiles(
    ['loop.yaml', 'a.yaml/b.yaml', `${'x'.repeat(300)}.yaml`],
    folder,
  );
  expect(unreadable.map(({ message }) => message)).toEqual([
    'Its links lead in a circle.',
    'There is no such file or folder.',
    'Its name is too long.',
  ]);
});
