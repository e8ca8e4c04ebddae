import { Artifact } from 'backstage-plugin-cd-maturity-common';
import { nameText } from 'backstage-plugin-cd-maturity-node/provider';
import { Values } from './resource';

const DIGEST = /^sha256:[0-9a-f]{64}$/i;

/** `IMAGE_URL` and `IMAGE_DIGEST`, also behind a name of their own: `api-IMAGE_URL` (type hints of Tekton Chains). */
const HINT = /^(?<prefix>.*)IMAGE_DIGEST$/;

/** The images that a run says it built. Of several words about one image the digest is the identity. */
export function artifactsOf(run: {
  source: string;
  scope: string;
  results: Values;
  sha?: string;
  finishedAt?: number;
}): Artifact[] {
  const { source, scope, results, sha, finishedAt } = run;
  if (finishedAt === undefined) {
    return [];
  }
  const found = results.flatMap(({ name, value }): Artifact[] => {
    const prefix = HINT.exec(name)?.groups?.prefix;
    const digest = value?.trim().toLowerCase() ?? '';
    const url = results.find(item => item.name === `${prefix}IMAGE_URL`)?.value;
    const image = nameText.safeParse(url?.trim()).data;
    if (prefix === undefined || !image || !DIGEST.test(digest)) {
      return [];
    }
    const [, repository, tag] = /^(.*?)(?::([\w][\w.-]*))?$/.exec(image) ?? [];
    return [
      {
        kind: 'artifact',
        source,
        scope,
        externalId: `${scope} ${digest}`,
        seq: finishedAt,
        name: repository || image,
        version: tag,
        digest,
        sha,
        image: true,
        prerelease: false,
        publishedAt: finishedAt,
      },
    ];
  });
  return [...new Map(found.map(item => [item.externalId, item])).values()];
}
