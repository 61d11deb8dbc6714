import { ensureInstalled } from '../support/dependencies.mjs';
import { Advice, say } from '../support/messages.mjs';
import { startPortal } from '../support/portal.mjs';
import { requireFree } from '../support/ports.mjs';
import { stopOnSignals } from '../support/processes.mjs';
import { ensureToolchain } from '../support/toolchain.mjs';

/** Starts the portal and keeps it running until Ctrl-C. */
export async function main() {
  const began = Date.now();
  const frontendPort = portFrom('ONEMAP_PORT', 3000);
  const backendPort = portFrom('ONEMAP_BACKEND_PORT', 7007);
  stopOnSignals();
  await requireFree(frontendPort, 'ONEMAP_PORT', 'pages');
  await requireFree(backendPort, 'ONEMAP_BACKEND_PORT', 'API');

  const toolchain = await ensureToolchain();
  await ensureInstalled(toolchain);
  say('starting …');
  const portal = await startPortal({ toolchain, frontendPort, backendPort });
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`ready after ${seconds} s. Open ${portal.url} (Ctrl-C stops it)`);
  return portal.exited;
}

function portFrom(variable, standard) {
  const text = process.env[variable] ?? String(standard);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Advice(`${variable} is "${text}". Give a port from 1 to 65535.`);
  }
  return port;
}
