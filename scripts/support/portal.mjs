import { setTimeout as sleep } from 'node:timers/promises';
import { Advice, lastLines } from './messages.mjs';
import { bins, root } from './paths.mjs';
import { accepts } from './ports.mjs';
import { isStopping, start } from './processes.mjs';

const PATIENCE_MS = 180_000;

/**
 * Starts the frontend and the backend and waits until both answer.
 *
 * @param toolchain from `ensureToolchain`
 * @param frontendPort where the pages are
 * @param backendPort where the API is
 * @param config more configuration, as dotted paths to values
 * @param quiet keep the output; it is shown if the portal does not start
 * @returns addresses, `exited` and `stop` of the running portal
 */
export async function startPortal({
  toolchain,
  frontendPort,
  backendPort,
  config = {},
  quiet = false,
}) {
  const url = `http://localhost:${frontendPort}`;
  const backendUrl = `http://localhost:${backendPort}`;
  let output = '';
  const program = start(
    toolchain.node,
    [
      bins['backstage-cli'],
      'repo',
      'start',
      'packages/app',
      'packages/backend',
    ],
    {
      cwd: root,
      env: {
        ...toolchain.env,
        NODE_ENV: 'development',
        ...configVariables({
          'app.baseUrl': url,
          'backend.baseUrl': backendUrl,
          'backend.listen.port': backendPort,
          'backend.cors.origin': url,
          ...config,
        }),
      },
      onOutput: quiet
        ? chunk => {
            output = (output + chunk).slice(-200_000);
          }
        : undefined,
    },
  );

  let ended;
  program.exited.then(
    status => (ended = status),
    () => (ended = 1),
  );
  const deadline = Date.now() + PATIENCE_MS;
  const until = async isReady => {
    while (!(await isReady())) {
      if (ended !== undefined && !isStopping()) {
        throw new Advice(
          `the portal stopped while it was starting (exit status ${ended}); its log says why.\n${lastLines(output, 40)}`,
        );
      }
      if (Date.now() > deadline) {
        await program.stop();
        throw new Advice(
          `the portal did not answer within ${PATIENCE_MS / 1000} s; its log says how far it came.\n${lastLines(output, 40)}`,
        );
      }
      await sleep(250);
    }
  };
  await until(() => accepts(backendPort));
  await until(() => answers(`${backendUrl}/.backstage/health/v1/readiness`));
  await until(() => answers(url));

  return {
    url,
    backendUrl,
    exited: program.exited,
    stop: program.stop,
    log: () => output,
  };
}

// Backstage reads its configuration from variables named after the path.
function configVariables(config) {
  return Object.fromEntries(
    Object.entries(config).map(([path, value]) => [
      `APP_CONFIG_${path.replaceAll('.', '_')}`,
      JSON.stringify(value),
    ]),
  );
}

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
