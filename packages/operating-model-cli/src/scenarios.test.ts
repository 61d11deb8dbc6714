import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committer } from './testing/repository';
import { workspace } from './testing/workspace';

/*
 * A scenario is a text in parts, which are done in their order: files, commits of all that is there, and commands
 * with what they are expected to print.
 *
 *   A sentence that says what it shows.
 *   == model/risk.yaml
 *   …
 *   == commit
 *   == $ lint model --whole
 *   …
 *   == status 1
 *
 * UPDATE_SCENARIOS=1 writes what is printed now; read the difference before you commit it.
 */
jest.setTimeout(60_000);

const folder = join(__dirname, '../scenarios');
const HEADING = /^== (.*)\n/m;

it.each(readdirSync(folder).filter(name => name.endsWith('.txt')))(
  '%s',
  async name => {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const [sentence, ...parts] = text.split(HEADING);
    const { run, write, folder: here } = workspace();

    let actual = sentence;
    for (let at = 0; at < parts.length; at += 2) {
      const [heading, body] = parts.slice(at, at + 2);
      if (heading.startsWith('status ')) continue; // It is of the command before.
      actual += `== ${heading}\n`;
      if (heading === 'commit') {
        committer(here).commit();
      } else if (heading.startsWith('$ ')) {
        const { stdout, stderr, status } = await run(heading.slice(2));
        actual += `${stdout}${stderr}== status ${status}\n`;
      } else {
        write({ [heading]: body });
        actual += body;
      }
    }
    actual = actual.replaceAll(here, '/workspace');
    if (process.env.UPDATE_SCENARIOS) writeFileSync(path, actual);
    expect(actual).toBe(process.env.UPDATE_SCENARIOS ? actual : text);
  },
);
