import { createHash } from 'node:crypto';

/**
 * Answers by path below the API, `/repos/Acme/Payments/pulls`, or what makes one of the query; anything else is not found.
 *
 * @public
 */
export type Answers = Record<
  string,
  unknown | ((query: URLSearchParams) => unknown)
>;

const asPage = (list: unknown[], url: URL, size: number) => {
  const page = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(url);
  next.searchParams.set('page', `${page + 1}`);
  return {
    items: list.slice((page - 1) * size, page * size),
    link: page * size < list.length ? `<${next}>; rel="next"` : '',
  };
};

/** A list, on its own or as the field of an object. */
function listIn(body: unknown): { field?: string; list?: unknown[] } {
  if (Array.isArray(body)) {
    return { list: body };
  }
  const [field, list] =
    Object.entries(Object(body)).find(([, value]) => Array.isArray(value)) ??
    [];
  return Array.isArray(list) ? { field, list } : {};
}

/**
 * A stand-in of an API: pages of lists with `Link`, entity tags and 304. Notes what it was asked.
 *
 * @param base - Where the API begins, left out of the paths: `/api/v4`.
 * @param size - Items on a page, so few that a short list makes several pages.
 * @public
 */
export function standIn(base: string, answers: Answers, size = 2) {
  const asked: string[] = [];
  const answer = (request: Request): Response => {
    const url = new URL(request.url);
    const path = decodeURIComponent(url.pathname.replace(base, ''));
    const known = answers[path];
    const body = typeof known === 'function' ? known(url.searchParams) : known;
    if (body === undefined) {
      asked.push(`404 ${path}`);
      return Response.json({ message: 'Not Found' }, { status: 404 });
    }
    const { field, list } = listIn(body);
    const page = list && asPage(list, url, size);
    const items = page?.items ?? body;
    const content = field ? { ...Object(body), [field]: items } : items;
    const text = JSON.stringify(content);
    const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
    const isKnown = request.headers.get('if-none-match') === etag;
    asked.push(`${isKnown ? 304 : 200} ${path}`);
    return new Response(isKnown ? null : text, {
      status: isKnown ? 304 : 200,
      headers: { etag, ...(page?.link ? { link: page.link } : {}) },
    });
  };
  return { asked, answer, answers };
}
