import { existsSync } from 'node:fs';
import { inRoot } from '../../scripts/support/paths.mjs';
import {
  GOVERNANCE_PAGES,
  KIND_PAGES,
  NIGHT_PAGES,
  SERVICE_PAGES,
  type PageOfOurs,
} from './pages';

const HEAD = `# The pages

What people see, with the example organisation in it: light and dark, at 1440 and at 390 pixels of width. \`yarn screenshots\`
takes the pictures anew and writes this page from \`e2e/support/pages.ts\`.

They are to be looked at, and no test compares them: the same page looks different with the fonts and the browser of
another machine, and a picture that has to be renewed for every word is soon renewed unseen. The browser tests look at
each page in their place, at both widths and in both colours: nothing scrolls sideways, no text is cut off or lies on
another, and axe finds no violation of WCAG 2.2 AA in what is ours; on the one page, a sheet of paper, links may stand
closer together than its target size allows.
`;

const SECTIONS: [title: string, pages: PageOfOurs[]][] = [
  ['On a service', SERVICE_PAGES],
  ['On components, systems, APIs and resources', NIGHT_PAGES],
  ['On the other kinds', KIND_PAGES],
  ['Governance', GOVERNANCE_PAGES],
];

/** docs/pages.md: each page with its sentence and its pictures. */
export function pagesDocument(): string {
  const sections = SECTIONS.map(([title, pages]) =>
    [`## ${title}`, ...pages.map(entry)].join('\n\n'),
  );
  return `${[HEAD.trim(), ...sections].join('\n\n')}\n`;
}

const LOOKS = {
  'light-1440': 'light',
  'dark-1440': 'dark',
  'light-390': 'light, narrow',
  'dark-390': 'dark, narrow',
};

/** A page with those of its pictures that have been taken: the first to be seen, the others to be followed. */
function entry({ name, says }: PageOfOurs): string {
  const [first, ...others] = Object.entries(LOOKS)
    .map(([look, words]) => ({ file: `images/${name}-${look}.webp`, words }))
    .filter(({ file }) => existsSync(inRoot(`docs/${file}`)));
  const picture = first ? [`![${says}](${first.file})`] : [];
  const links = others.map(({ file, words }) => `[${words}](${file})`);
  return [`### ${titleOf(name)}`, says, ...picture, links.join(' · ')]
    .filter(Boolean)
    .join('\n\n');
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words === 'api' ? 'API' : words[0].toUpperCase() + words.slice(1);
}
