import { existsSync } from 'node:fs';
import { inRoot } from '../../scripts/support/paths.mjs';
import { DIALOGS } from './dialogs';
import {
  GERMAN_PAGES,
  GOVERNANCE_PAGES,
  KIND_PAGES,
  NIGHT_PAGES,
  SERVICE_PAGES,
  type PageOfOurs,
} from './pages';
import { TALLEST } from './picture';
import { STATE_PAGES } from './states';

const HEAD = `# The pages

What people see, with the example organisation in it: light and dark, at 1440 and at 390 pixels of width. \`yarn screenshots\`
renews the pictures and writes this page from \`e2e/support\`; \`yarn screenshots component forum\` renews two.

The browser tests compare each page with its picture. The browser and the only font are those of a package of npm,
whatever the machine has; the organisation and the browser live on one Monday morning; nothing moves. One pixel in five
thousand may differ. What a failed test saw, what it expected and the difference lie in \`test-results\`; if the page is
meant to look like that, renew its picture, look at it, and commit it with the change. Where the package has no browser
(other than Linux on x64), pictures are not compared.

They cannot tell everything: a page is compared down to ${TALLEST.wide} pixels, ${TALLEST.narrow} on a narrow screen, without
Backstage’s own cards of relations and ownership, and with a time of day as seven o’clock. A browser of the machine’s own looks at each page as well, wide in light, narrow in dark, and in German:
nothing scrolls sideways, no text is cut off or lies on another, and axe finds no violation of WCAG 2.2 AA in what is
ours; on the one page, a sheet of paper, links may stand closer together than its target size allows.
`;

const SECTIONS: [title: string, pages: PageOfOurs[]][] = [
  ['On a service', SERVICE_PAGES],
  ['What opens there', DIALOGS],
  ['On components, systems, APIs and resources', NIGHT_PAGES],
  ['On the other kinds', KIND_PAGES],
  ['Governance', GOVERNANCE_PAGES],
  ['Nothing to show, or not to everybody', STATE_PAGES],
  ['In German', GERMAN_PAGES],
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
  const words = name.replace(/-de$/, ', in German').replaceAll('-', ' ');
  return words === 'api' ? 'API' : words[0].toUpperCase() + words.slice(1);
}
