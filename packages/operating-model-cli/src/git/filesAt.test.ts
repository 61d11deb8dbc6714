import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository, type Repository } from '../testing/repository';
import { entity } from '../testing/workspace';
import { filesAt } from './filesAt';

const risk = (name: string) => entity('Risk', name);

function namesAt({ folder }: Repository, ...paths: string[]) {
  return filesAt('HEAD', paths, folder).map(({ name }) => name);
}

it('takes away what follows an exclamation mark, a folder as well as a pattern', () => {
  const made = repository({
    'a.yaml': risk('a'),
    'old/b.yaml': risk('b'),
    'x/c.yaml': risk('c'),
  });
  expect(namesAt(made, '.', '!old')).toEqual(['a.yaml', 'x/c.yaml']);
  expect(namesAt(made, '.', '!old/**', '!*.yaml')).toEqual(['x/c.yaml']);
});

it('reads names with spaces and letters of any alphabet', () => {
  const made = repository({ 'a b/ü/rïsk 1.yaml': risk('a') });
  const [file] = filesAt('HEAD', ['a b/ü'], made.folder);
  expect(file.name).toBe('a b/ü/rïsk 1.yaml');
  expect(file.read().text).toBe(risk('a'));
});

describe('submodules', () => {
  function withSubmodule() {
    const inner = repository({ 'inner.yaml': risk('inner') });
    const made = repository({ 'outer.yaml': risk('outer') });
    made.git(
      `-c protocol.file.allow=always submodule --quiet add ${inner.folder} sub`,
    );
    made.commit();
    return made;
  }

  it('are read as they were pinned', () => {
    const made = withSubmodule();
    made.write({ 'sub/inner.yaml': risk('changed') });
    expect(namesAt(made, '.')).toEqual(['outer.yaml', 'sub/inner.yaml']);
    const [file] = filesAt('HEAD', ['sub'], made.folder);
    expect(file.read().text).toBe(risk('inner'));
  });

  it('that are not checked out hold nothing', () => {
    const made = withSubmodule();
    rmSync(join(made.folder, 'sub'), { recursive: true });
    expect(namesAt(made, '.')).toEqual(['outer.yaml']);
  });

  it('that lack the commit say so', () => {
    const made = withSubmodule();
    const unknown = '1234567890123456789012345678901234567890';
    made.git(`update-index --cacheinfo 160000,${unknown},sub`);
    made.git(
      '-c user.name=Test -c user.email=test@example.com commit -q -m pin',
    );
    expect(() => namesAt(made, '.')).toThrow(/submodule sub .*Fetch it/);
  });
});
