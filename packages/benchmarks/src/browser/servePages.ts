import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { BenchBackend, Person } from '../backend/BenchBackend';
import { GROUPS_HEADER, SIGN_IN, USER_HEADER } from '../backend/signIn';
import { BuiltPages, readBuiltPages } from './builtPages';

export type ServedPages = {
  url: string;
  /** Size of a file of the pages as it goes over the wire. */
  gzipBytes(pathname: string): number;
  /** Each answer comes so much later from now on. */
  slowDown(ms: number): void;
  close(): void;
};

/** Whoever enters as guest is this person. */
function headersFor(request: IncomingMessage, person: Person) {
  const { authorization } = request.headers;
  return {
    ...(authorization ? { authorization } : {}),
    [USER_HEADER]: person.user,
    [GROUPS_HEADER]: person.groups.join(','),
    'content-type': request.headers['content-type'] ?? 'application/json',
  };
}

/** What a request brings along; reading questions have nothing. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (request.method === 'GET') return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function passOn(
  backend: BenchBackend,
  person: Person,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, , pluginId, ...rest] = (request.url ?? '').split('/');
  const below = rest.join('/').replace('guest/', `${SIGN_IN}/`);
  const answer = await fetch(`${backend.addressOf(pluginId)}/${below}`, {
    method: request.method,
    headers: headersFor(request, person),
    body: await bodyOf(request),
  });
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
  });
  response.end(Buffer.from(await answer.arrayBuffer()));
}

function sendFile(
  built: BuiltPages,
  url: string,
  pathname: string,
  response: ServerResponse,
): void {
  const type = built.typeOf(pathname);
  if (type === undefined) {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(built.index(url));
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' });
  response.end(built.zip(pathname));
}

/**
 * Serves a production build and passes questions on to the backend, so that one address answers both.
 *
 * @param dist - folder of the build
 */
export async function servePages(
  dist: string,
  backend: BenchBackend,
  person: Person,
): Promise<ServedPages> {
  const built = readBuiltPages(dist);
  let url = '';
  let delay = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (delay > 0) await wait(delay);
    const { pathname } = new URL(request.url ?? '/', 'http://pages');
    if (pathname.startsWith('/api/')) {
      await passOn(backend, person, request, response);
    } else {
      sendFile(built, url, pathname, response);
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      response.writeHead(502).end(String(error));
    });
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url,
    gzipBytes: pathname => built.zip(pathname).length,
    slowDown: ms => {
      delay = ms;
    },
    close: () => server.close(),
  };
}
