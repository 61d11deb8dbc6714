import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor, say } from './messages.mjs';
import { inRoot, root, toolsFolder } from './paths.mjs';
import { capture } from './processes.mjs';
import { npmCommand } from './toolchain.mjs';

const stamp = inRoot('node_modules/.installed-from');

/** Installs from the lockfile, when it or a package.json changed since the last time. */
export async function ensureInstalled(toolchain) {
  const fingerprint = fingerprintOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) {
    return;
  }
  say('installing the dependencies (about a minute the first time) …');
  const { status, output } = await capture(
    toolchain.node,
    [toolchain.yarn, 'install', '--immutable'],
    { cwd: root, env: { ...toolchain.env, ...(await networkSettings()) } },
  );
  const log = join(toolsFolder, 'install.log');
  writeFileSync(log, output);
  if (status !== 0) {
    throw adviceFor('installing the dependencies', output, log);
  }
  writeFileSync(stamp, fingerprint);
}

function fingerprintOfInputs() {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of ['yarn.lock', '.yarnrc.yml', ...manifests()]) {
    hash.update(file).update(readFileSync(inRoot(file)));
  }
  return hash.digest('hex');
}

function manifests() {
  const folders = ['packages', 'plugins'].flatMap(group =>
    readdirSync(inRoot(group)).map(name => join(group, name)),
  );
  return ['', ...folders]
    .map(folder => join(folder, 'package.json'))
    .filter(file => existsSync(inRoot(file)));
}

/**
 * npm's registry, proxy and certificates, as Yarn's settings: who has only npm
 * has told only npm. What Yarn was told itself wins.
 */
async function networkSettings() {
  const [npm, ...args] = npmCommand();
  const { output } = await capture(npm, [...args, 'config', 'list', '--json'], {
    shell: process.platform === 'win32',
  });
  const start = output.indexOf('{');
  if (start < 0) {
    return {};
  }
  let npmrc;
  try {
    npmrc = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  } catch {
    return {};
  }
  const settings = {
    YARN_NPM_REGISTRY_SERVER: npmrc.registry,
    YARN_HTTPS_PROXY: npmrc['https-proxy'],
    YARN_HTTP_PROXY: npmrc.proxy,
    YARN_HTTPS_CA_FILE_PATH: npmrc.cafile,
    YARN_UNSAFE_HTTP_WHITELIST: npmrc.registry?.startsWith('http:')
      ? new URL(npmrc.registry).hostname
      : undefined,
  };
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) => value && !process.env[name],
    ),
  );
}
