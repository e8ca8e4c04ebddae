/** What was rolled out: of one source, or of several at once. */
export type RolledOut = {
  revision?: string;
  revisions: string[];
  source: { chart?: string; path?: string };
  sources: Array<{ chart?: string; path?: string }>;
};

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

type Part = { revision: string; chart?: string; path?: string };

function partsOf(said: RolledOut): Part[] {
  const several = said.revisions.map((revision, index) => ({
    revision,
    ...said.sources[index],
  }));
  return several.length > 0
    ? several
    : [{ revision: said.revision ?? '', ...said.source }];
}

/**
 * Commit and version among the revisions: those of charts are versions and no commits, even where they look alike. Of
 * several repositories the one with manifests speaks before one that only lends its files.
 */
export function revisionOf(said: RolledOut): {
  sha?: string;
  version?: string;
} {
  const parts = partsOf(said);
  const commits = parts.filter(
    ({ chart, revision }) => !chart && COMMIT.test(revision),
  );
  const commit = commits.find(({ path }) => path) ?? commits[0];
  return {
    sha: commit?.revision.toLowerCase(),
    version: parts.find(({ chart, revision }) => chart && revision)?.revision,
  };
}

/** All revisions as one text; the same text is the same thing rolled out again. */
export const revisionsText = (said: {
  revision?: string;
  revisions: string[];
}): string =>
  said.revisions.length > 0 ? said.revisions.join(' ') : said.revision ?? '';
