import { contextOf } from '../__testUtils__/context';
import { describeWithData, readJson } from '../__testUtils__/publishedData';
import { DAY, deployment, incident, push } from '../__testUtils__/signals';
import { findMetric } from '../registry';

const FOLDER = 'pelorus';
type Body = { timestamp: number; image_sha: string; commit_hash?: string };

const body = (name: string) =>
  readJson<Body>(`${FOLDER}/exporters/tests/data/webhook_pelorus_${name}.json`);

/** Four bodies of a generic webhook: a commit, its deployment and a failure after it. */
describeWithData(FOLDER)('published delivery of one commit', () => {
  it('has their lead time, and a recovery that begins with the deployment', () => {
    const expected = readJson<Record<string, number>>(
      `${FOLDER}/expected.json`,
    );
    const committed = body('committime');
    const deployed = body('deploytime').timestamp * 1000;
    const opened = body('failure_created').timestamp * 1000;
    const sha = committed.commit_hash ?? '';
    const context = contextOf([
      deployment({
        deploymentId: 'before',
        sha: 'before',
        finishedAt: deployed - 9 * DAY,
      }),
      push({ sha, before: 'before', pushedAt: committed.timestamp * 1000 }),
      deployment({
        deploymentId: 'this',
        sha,
        digest: committed.image_sha,
        finishedAt: deployed,
      }),
      incident({
        openedAt: opened,
        resolvedAt: body('failure_resolved').timestamp * 1000,
      }),
    ]);
    const all = { from: 0, to: deployed + 30 * DAY };
    const value = (id: string) => findMetric(id)?.measure(context, all).value;
    expect(value('deploy.lead_time_p50_hours')).toBeCloseTo(
      expected.lead_time_seconds / 3600,
    );
    expect(value('deploy.recovery_p50_minutes')).toBeCloseTo(
      (expected.time_to_restore_seconds + (opened - deployed) / 1000) / 60,
    );
  });
});
