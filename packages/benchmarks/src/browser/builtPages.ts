import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export type BuiltPages = {
  /** The first page, for pages and backend at the same address. */
  index(url: string): string;
  /** Undefined when there is no such file. */
  typeOf(pathname: string): string | undefined;
  /** A file as it goes over the wire. */
  zip(pathname: string): Buffer;
};

function indexAt(file: string, url: string): string {
  const data = { app: { baseUrl: url }, backend: { baseUrl: url } };
  const config = JSON.stringify([{ context: 'bench', data }]);
  return readFileSync(file, 'utf8').replace(
    '</head>',
    `<script type="backstage.io/config">${config}</script></head>`,
  );
}

/** Files of a production build. */
export function readBuiltPages(dist: string): BuiltPages {
  const inDist = (pathname: string) =>
    path.join(dist, path.normalize(pathname));
  const index = inDist('index.html');
  if (!existsSync(index)) {
    throw new Error(
      'The pages are not built: npm run build --workspace app, then measure again',
    );
  }
  const zipped = new Map<string, Buffer>();
  return {
    index: url => indexAt(index, url),
    typeOf: pathname =>
      pathname !== '/' && existsSync(inDist(pathname))
        ? TYPES[path.extname(pathname)] ?? ''
        : undefined,
    zip(pathname) {
      const known = zipped.get(pathname);
      if (known) return known;
      const fresh = gzipSync(readFileSync(inDist(pathname)));
      zipped.set(pathname, fresh);
      return fresh;
    },
  };
}
