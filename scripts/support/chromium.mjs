import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Advice } from './messages.mjs';
import { inRoot, toolsFolder } from './paths.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const ARGS = [
  '--no-sandbox', // the tests may run as root, and only open this portal
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start a real Chromium: the one of `ONEMAP_CHROMIUM`, the machine's, or
 * the one that a package brings (`ONEMAP_CHROMIUM=package` asks for that one).
 *
 * @returns launch options of Playwright
 */
export async function findChromium() {
  const asked = process.env.ONEMAP_CHROMIUM;
  if (asked && asked !== 'package') {
    if (!existsSync(asked)) {
      throw new Advice(
        `ONEMAP_CHROMIUM is "${asked}", where there is no browser.`,
      );
    }
    return { executablePath: asked, args: ARGS };
  }
  const installed = asked ? undefined : INSTALLED.find(existsSync);
  if (installed) {
    return { executablePath: installed, args: ARGS };
  }
  if (!canRunPackagedChromium) {
    throw new Advice(
      'the browser tests found no Chromium or Chrome. Install one, or name it: ONEMAP_CHROMIUM=/path/to/chrome npm test',
    );
  }
  return packagedChromium();
}

/** Whether the package has a Chromium for this machine. */
export const canRunPackagedChromium =
  process.platform === 'linux' && process.arch === 'x64';

/**
 * How to start the Chromium that the package brings, which draws a page the same on every machine.
 *
 * @param withFontsOfMachine whether it also uses fonts that only this machine has
 * @returns launch options of Playwright
 */
export async function packagedChromium({ withFontsOfMachine = true } = {}) {
  const entry = createRequire(inRoot('package.json')).resolve(
    '@sparticuz/chromium',
  );
  const manifest = join(dirname(entry), '../package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(toolsFolder, `chromium-${version}`);
  if (!existsSync(folder)) {
    await unpack(entry, folder);
  }
  const fonts = join(
    folder,
    withFontsOfMachine ? 'fonts.conf' : 'own-fonts.conf',
  );
  writeFileSync(fonts, fontsIn(folder, withFontsOfMachine));
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: {
      ...process.env,
      // What a bare machine lacks beside the browser: libraries and fonts.
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: fonts,
    },
  };
}

/** The package unpacks into the temporary folder: give it one that is kept. */
async function unpack(entry, folder) {
  const draft = `${folder}-${process.pid}`;
  const { TMPDIR } = process.env;
  mkdirSync(draft, { recursive: true });
  process.env.TMPDIR = draft;
  try {
    const { inflate } = await import(pathToFileURL(entry).href);
    const archives = [
      'chromium.br',
      'fonts.tar.br',
      'swiftshader.tar.br',
      'al2023.tar.br',
    ];
    await Promise.all(
      archives.map(name => inflate(join(dirname(entry), '../bin', name))),
    );
  } finally {
    if (TMPDIR === undefined) {
      delete process.env.TMPDIR;
    } else {
      process.env.TMPDIR = TMPDIR;
    }
  }
  if (existsSync(folder)) {
    rmSync(draft, { recursive: true }); // somebody else was faster
  } else {
    renameSync(draft, folder);
  }
}

// The package's own configuration looks in fixed folders outside the project.
const fontsIn = (folder, withFontsOfMachine) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${withFontsOfMachine ? '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>' : ''}
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
