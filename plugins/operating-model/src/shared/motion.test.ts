import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '..');
const MOVES = /theme\.transitions|animation:|LinearProgress|CircularProgress/;

it('nothing moves for people who do not want things to move', () => {
  const moving = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(file => /(?<!\.test)\.tsx?$/.test(file))
    .map(file => ({ file, text: readFileSync(join(SOURCES, file), 'utf8') }))
    .filter(({ text }) => MOVES.test(text));
  expect(moving).not.toHaveLength(0);
  expect(
    moving
      .filter(({ text }) => !text.includes('prefers-reduced-motion: reduce'))
      .map(({ file }) => file),
  ).toEqual([]);
});
