import { setTimeout as sleep } from 'node:timers/promises';
import { Advice, lastLines } from './messages.mjs';
import { accepts } from './ports.mjs';
import { isStopping, start } from './processes.mjs';

const PATIENCE_MS = 180_000;

/**
 * Starts a program that serves a portal, and waits until its pages and its API answer.
 *
 * @param url where the pages are
 * @param backendUrl where the API is
 * @param quiet keep the output; it is shown if the portal does not start
 * @param command the program, with `args` and the `options` of a process
 * @returns addresses, `exited` and `stop` of the running portal
 */
export async function startServing({
  url,
  backendUrl,
  quiet,
  command,
  args,
  options,
}) {
  let output = '';
  const program = start(command, args, {
    ...options,
    onOutput: quiet
      ? chunk => {
          output = (output + chunk).slice(-200_000);
        }
      : undefined,
  });

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
  await until(() => accepts(Number(new URL(backendUrl).port)));
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

async function answers(url) {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}
