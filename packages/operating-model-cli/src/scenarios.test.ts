import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from './testing/workspace';

/*
 * A scenario is a text in three kinds of parts: files, a command, and what it is expected to print.
 *
 *   A sentence that says what it shows.
 *   == model/risk.yaml
 *   …
 *   == $ lint model --whole
 *   …
 *   == status 1
 *
 * UPDATE_SCENARIOS=1 writes what is printed now; read the difference before you commit it.
 */
const folder = join(__dirname, '../scenarios');
const HEADING = /^== (.*)\n/m;

it.each(readdirSync(folder).filter(name => name.endsWith('.txt')))(
  '%s',
  async name => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const [sentence, ...parts] = text.split(HEADING);
    const headings = parts.filter((_part, index) => index % 2 === 0);
    const bodies = parts.filter((_part, index) => index % 2 === 1);
    const isFile = (heading: string) => !/^(?:\$ |status )/.test(heading);
    const files = headings.flatMap((heading, index) =>
      isFile(heading) ? [[heading, bodies[index]]] : [],
    );
    const { run, folder: here } = workspace(Object.fromEntries(files));

    let actual =
      sentence +
      files.map(([file, content]) => `== ${file}\n${content}`).join('');
    for (const heading of headings.filter(each => each.startsWith('$ '))) {
      const { stdout, stderr, status } = await run(heading.slice(2));
      actual += `== ${heading}\n${stdout}${stderr}== status ${status}\n`;
    }
    actual = actual.replaceAll(here, '/workspace');
    if (process.env.UPDATE_SCENARIOS) writeFileSync(path, actual);
    expect(actual).toBe(process.env.UPDATE_SCENARIOS ? actual : text);
  },
);
