import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

function toPort(text, option) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(
    `${option} must be a port number from 1 to 65535, not ${text}`,
  );
}

/** Ports of the pages and of the backend, from the command line. */
export function readPorts(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '3000' },
      'backend-port': { type: 'string', default: '7007' },
    },
  });
  return {
    app: toPort(values.port, '--port'),
    backend: toPort(values['backend-port'], '--backend-port'),
  };
}

export function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
