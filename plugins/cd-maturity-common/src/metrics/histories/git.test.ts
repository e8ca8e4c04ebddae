import { contextOf } from '../__testUtils__/context';
import {
  describeWithData,
  readJson,
  readRows,
} from '../__testUtils__/publishedData';
import { deployment, push } from '../__testUtils__/signals';
import { Signal } from '../../signals';
import { defaultMetricOptions } from '../options';
import { findMetric } from '../registry';

type Expected = {
  interval_s: { n: number; cv_population: number };
  lead_time_s_all_commits_excluding_first_release_merges_and_negative: {
    n: number;
    median_linear: number;
  };
};
type Row = Record<string, string>;

const FOLDER = 'git-histories';

/** Commits that a release reaches and no earlier one did. */
function newCommits(
  sha: string,
  commits: ReadonlyMap<string, Row>,
  released: Set<string>,
): Row[] {
  const found: Row[] = [];
  const open = [sha];
  for (let next = open.pop(); next; next = open.pop()) {
    const commit = commits.get(next);
    if (commit && !released.has(next)) {
      released.add(next);
      found.push(commit);
      open.push(...commit.parents.split(' '));
    }
  }
  return found.reverse();
}

/** Each release is pushed and deployed at once. */
function signalsOf(repository: string): Signal[] {
  const folder = `${FOLDER}/${repository}`;
  const commits = new Map(
    readRows(`${folder}/commits.csv`).map(row => [row.sha, row]),
  );
  const tags = new Map(
    readRows(`${folder}/tags.csv`).map(row => [row.tag, row.commit_sha]),
  );
  const released = new Set<string>();
  return readRows(`${folder}/expected_releases.csv`).flatMap(release => {
    const sha = tags.get(release.tag) ?? '';
    const time = Date.parse(release.released_at);
    const pushed = newCommits(sha, commits, released).map(commit => ({
      sha: commit.sha,
      authoredAt: Date.parse(commit.authored_at),
      merge: commit.is_merge === '1',
    }));
    return [
      push({ sha, pushedAt: time, commits: pushed }),
      deployment({ deploymentId: release.tag, sha, finishedAt: time }),
    ];
  });
}

/** Releases of two public repositories, with figures from an independent program. */
describeWithData(FOLDER)('published git histories', () => {
  it.each(['cdevents-spec', 'go-playground-webhooks'])('%s', repository => {
    const expected = readJson<Record<string, Expected>>(
      `${FOLDER}/expected.json`,
    )[repository];
    // Their figures are of the time between releases, not of working days.
    const context = contextOf(signalsOf(repository), {
      options: { ...defaultMetricOptions, releaseRhythm: 'time' },
    });
    const all = { from: 0, to: Date.UTC(2030, 0, 1) };

    const rhythm = findMetric('deploy.interval_cv')?.measure(context, all);
    expect(rhythm?.samples).toBe(expected.interval_s.n);
    expect(rhythm?.value).toBeCloseTo(expected.interval_s.cv_population, 9);

    const lead =
      expected.lead_time_s_all_commits_excluding_first_release_merges_and_negative;
    const metric = findMetric('deploy.lead_time_p50_hours');
    const leadTime = metric?.measure(context, all);
    expect(leadTime?.samples).toBe(lead.n);
    expect(leadTime?.value).toBeCloseTo(lead.median_linear / 3600, 6);
  });
});
