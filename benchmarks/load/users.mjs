import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/**
 * So many users at a time, each of whom asks for the next thing as soon as he has an answer.
 *
 * @param {{ port: number, token: string }} portal
 * @param {object} load
 * @param {number} load.users
 * @param {number} [load.seconds] - for how long; otherwise
 * @param {number} [load.requests] - how many requests
 * @param {(previous: string | undefined) => { path: string, body?: object }} load.next - what a user asks for,
 *   after the answer before
 * @param {boolean} [load.reads] - whether `next` wants the answers
 * @param {string} [load.encoding] - as a browser asks, if nothing else is said
 */
export async function run(
  portal,
  {
    users,
    seconds,
    requests,
    next,
    reads,
    encoding = reads ? 'identity' : 'gzip',
  },
) {
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  const times = [];
  const errors = [];
  let bytes = 0;
  let started = 0;
  const begin = performance.now();
  const goesOn = () =>
    requests ? started < requests : performance.now() - begin < seconds * 1000;
  const user = async () => {
    let previous;
    while (goesOn()) {
      started++;
      const asked = next(previous);
      const start = performance.now();
      const answer = await send(portal, agent, asked, { reads, encoding });
      times.push(performance.now() - start);
      bytes += answer.bytes;
      previous = answer.text;
      if (answer.status !== 200) errors.push(`${answer.status} ${asked.path}`);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  agent.destroy();
  const took = (performance.now() - begin) / 1000;
  return {
    requests: times.length,
    errors,
    perSecond: times.length / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytesEach: bytes / times.length,
  };
}

function send({ port, token }, agent, { path, body }, { reads, encoding }) {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path,
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${token}`,
          'accept-encoding': encoding,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
      },
      answer => {
        let bytes = 0;
        const chunks = [];
        answer.on('data', chunk => {
          bytes += chunk.length;
          if (reads) chunks.push(chunk);
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            bytes,
            text: reads ? Buffer.concat(chunks).toString() : undefined,
          }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}

/** Milliseconds that a share of the times is below. */
function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
