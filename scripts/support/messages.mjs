/** An error whose message is for the person at the terminal: what is wrong, and the next step. */
export class Advice extends Error {
  name = 'Advice';
}

/** Prints one line of progress. */
export function say(text) {
  process.stdout.write(`Onemap: ${text}\n`);
}

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET|ERR_SSL|_CERT|RequestError|YN0035/;

/**
 * Turns the output of a failed download or installation into advice.
 *
 * @param what what was being done, as the subject of a sentence
 * @param output what the failed program printed
 * @param log where the whole output can be read
 */
export function adviceFor(what, output, log) {
  const see = log ? ` (${log})` : '';
  if (/ENOSPC/.test(output)) {
    return new Advice(
      `${what} failed: the disk is full${see}. Free about 3 GB and run the command again.`,
    );
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Advice(
      `${what} failed: a folder cannot be written to${see}. Make the project's folder writable for this user and run the command again.`,
    );
  }
  if (/YN0028|lockfile would have been modified/.test(output)) {
    return new Advice(
      `yarn.lock does not fit the package.json files${see}. Bring it up to date with "node scripts/exec.mjs yarn install" and commit it.`,
    );
  }
  if (NETWORK.test(output)) {
    return new Advice(
      `${what} failed: the npm registry cannot be reached${see}. Check the network (proxy, registry setting of npm) and run the command again.`,
    );
  }
  return new Advice(
    `${what} failed${see}. The end of its output:\n${lastLines(output, 20)}`,
  );
}

/** The last lines of a text. */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
