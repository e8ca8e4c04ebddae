import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BenchBackend, Person } from '../backend/BenchBackend';
import { GROUPS_HEADER, SIGN_IN, USER_HEADER } from '../backend/signIn';

const DIST = resolvePackagePath('app', 'dist');
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
};

export type ServedPages = {
  url: string;
  /** Size of a file of the pages as it goes over the wire. */
  gzipBytes(pathname: string): number;
  close(): void;
};

/** The built pages with the address under which they are served. */
function readIndex(url: string): string {
  const file = path.join(DIST, 'index.html');
  if (!existsSync(file)) {
    throw new Error(
      'The pages are not built: npm run build --workspace app, then measure again',
    );
  }
  const config = [
    {
      context: 'bench',
      data: { app: { baseUrl: url }, backend: { baseUrl: url } },
    },
  ];
  return readFileSync(file, 'utf8').replace(
    '</head>',
    `<script type="backstage.io/config">${JSON.stringify(
      config,
    )}</script></head>`,
  );
}

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

/** Serves the production build and passes questions on to the backend, so that one address answers both. */
export async function servePages(
  backend: BenchBackend,
  person: Person,
): Promise<ServedPages> {
  const zipped = new Map<string, Buffer>();
  const zip = (pathname: string): Buffer => {
    const known = zipped.get(pathname);
    if (known) return known;
    const fresh = gzipSync(readFileSync(path.join(DIST, pathname)));
    zipped.set(pathname, fresh);
    return fresh;
  };
  let index = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://pages');
    if (pathname.startsWith('/api/')) {
      passOn(backend, person, request, response).catch(error => {
        response.writeHead(502).end(String(error));
      });
      return;
    }
    const isFile =
      pathname !== '/' && existsSync(path.join(DIST, path.normalize(pathname)));
    response.writeHead(200, {
      'content-type': TYPES[isFile ? path.extname(pathname) : '.html'] ?? '',
      ...(isFile ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isFile ? zip(pathname) : index);
  });
  await new Promise<void>(resolve =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;
  index = readIndex(url);
  return {
    url,
    gzipBytes: pathname => zip(pathname).length,
    close: () => server.close(),
  };
}
