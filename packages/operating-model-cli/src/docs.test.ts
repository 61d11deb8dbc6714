import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committer } from './testing/repository';
import { blocksOf } from './testing/guide';
import { shellIn } from './testing/shell';
import { workspace } from './testing/workspace';

/*
 * The pages of the command are run: blocks with `file=` are written, `console` blocks are typed into a shell, in the order of
 * the page. What they print has to stand in the page. UPDATE_SCENARIOS=1 writes what is printed now.
 */
jest.setTimeout(60_000);

const folder = join(__dirname, '../../../docs/cli');
const pages = readdirSync(folder).filter(name =>
  readFileSync(join(folder, name), 'utf8').includes('```console'),
);

it.each(pages)('%s shows what the commands print', page => {
  const path = join(folder, page);
  const text = readFileSync(path, 'utf8');
  const here = workspace();
  committer(here.folder).git('init -q -b main');
  const run = shellIn(here, join(__dirname, '../bin/opmodel.mjs'));
  let actual = '';
  let from = 0;
  for (const block of blocksOf(text)) {
    if (block.file) here.write({ [block.file]: block.text });
    if (block.language !== 'console') continue;
    const commands = block.text.match(/^\$ .*\n/gm) ?? [];
    actual += text.slice(from, block.at) + run(typed(commands)).output;
    from = block.at + block.text.length;
  }
  actual += text.slice(from);
  if (process.env.UPDATE_SCENARIOS) writeFileSync(path, actual);
  expect(actual).toBe(process.env.UPDATE_SCENARIOS ? actual : text);
});

/** A script that prints each command before it runs it, as a terminal shows them; `$?` is that of the command before. */
function typed(commands: readonly string[]): string {
  return commands
    .map(command => command.trimEnd())
    .map(
      line =>
        `status=$?\ncat <<'PROMPT'\n${line}\nPROMPT\n(exit $status)\n${line.slice(2)}`,
    )
    .join('\n');
}
