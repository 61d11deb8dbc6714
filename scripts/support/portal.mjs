import { configVariables } from './configVariables.mjs';
import { bins, root } from './paths.mjs';
import { startServing } from './serving.mjs';

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
  return startServing({
    url,
    backendUrl,
    quiet,
    command: toolchain.node,
    args: [
      bins['backstage-cli'],
      'repo',
      'start',
      'packages/app',
      'packages/backend',
    ],
    options: {
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
    },
  });
}
