import { connect, createServer } from 'node:net';
import { Advice } from './messages.mjs';

/** A port of this machine that nothing listens on. */
export async function freePort() {
  const server = await listen(0);
  const { port } = server.address();
  await close(server);
  return port;
}

/** Gives advice if something already listens on the port. */
export async function requireFree(port, variable, purpose) {
  let server;
  try {
    server = await listen(port);
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Advice(
        `port ${port}, for the ${purpose}, is in use (is Onemap running already?). Stop the program that has it, or choose another: ${variable}=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      throw new Advice(
        `port ${port}, for the ${purpose}, is not allowed for this user. Choose one above 1024: ${variable}=${port + 8000} npm start`,
      );
    }
    throw error;
  }
  await close(server);
}

/** Whether something accepts connections on the port. */
export function accepts(port) {
  return new Promise(resolve => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

// Without a host: all addresses, IPv6 and IPv4, as the backend does.
function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

const close = server => new Promise(resolve => server.close(resolve));
