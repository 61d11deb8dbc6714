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
whatever the machine has; the organisation and the browser live on one Monday morning, and the catalog has just refused
one document; nothing moves. One pixel in five thousand may differ. What a failed test saw, what it expected and the
difference lie in \`test-results\`; if the page is meant to look like that, renew its picture, look at it, and commit it
with the change. Where the package has no browser (other than Linux on x64), pictures are not compared.

They cannot tell everything: a page is compared down to ${TALLEST.wide} pixels, ${TALLEST.narrow} on a narrow screen, and only the one
page, the signatures and what opens on a page in full; without Backstage’s own cards of relations and ownership; and
with a time of day as seven o’clock. A browser of the machine’s own looks at each page as well, wide in light, narrow in
dark, and in German: nothing scrolls sideways, no text is cut off or lies on another, and axe finds no violation of WCAG
2.2 AA in what is ours; on the one page, a sheet of paper, links may stand closer together than its target size allows.
`;

const TAIL = `## On a first visit

Tried on 2026-11-21 with the example organisation, counting clicks from the list of services or the search:

| who, and asked what                                               | clicks | within a minute                                                                 |
| ----------------------------------------------------------------- | -----: | ------------------------------------------------------------------------------- |
| engineer at night: who owns this, who decides an emergency change |      1 | yes, on the first screen, on a phone as well                                    |
| … and whom to call at the supplier                                |      1 | yes; on a phone one screen further down                                         |
| … and how to reach who decides                                    |      1 | by e-mail only: the organisation’s people have no telephone numbers             |
| service owner: what is wrong, what to do about it                 |      3 | yes: the worst gap is unfolded, with YAML to copy and the name of its file      |
| SMO: which forums decide the same, and on what information        |      3 | yes                                                                             |
| board, on the one page: who answers for it, what is wrong         |      2 | who: yes; what: marks and counts, while the sentences stand on the service page |

What took longer: the page of a service opens on Backstage’s tab “Overview”, which tells only of gaps that would mislead
at night; and what “One-page flow” and “Shared recognition” ask is only clear once the gaps that decide them are opened.
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
  return `${[HEAD.trim(), ...sections, TAIL.trim()].join('\n\n')}\n`;
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
