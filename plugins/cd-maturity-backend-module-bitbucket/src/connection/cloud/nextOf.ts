import { answerAs, JsonPage } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

const paged = z.object({
  next: z.string().nullish(),
  page: z.number().nullish(),
  pagelen: z.number().nullish(),
  size: z.number().nullish(),
});

/**
 * Most lists name the next page; those of pipelines only count, and want the number of the page.
 */
export function nextOf({ url, body }: JsonPage): string | undefined {
  const { next, page, pagelen, size } = answerAs(
    paged,
    body,
    'Bitbucket Cloud',
  );
  if (next) {
    return next;
  }
  if (!page || !pagelen || !size || page * pagelen >= size) {
    return undefined;
  }
  const following = new URL(url);
  following.searchParams.set('page', `${page + 1}`);
  return following.href;
}
