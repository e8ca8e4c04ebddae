import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  branchPush,
  change,
  deployment,
  HOUR,
  human,
  push,
  review,
} from '../__testUtils__/signals';
import { Change, Signal } from '../../signals';

const start = at('2026-03-10 09:00');
const figure = (id: string, signals: Signal[]) =>
  measured(id, contextOf(signals));

const merged = (fields: Partial<Change> = {}) =>
  change({
    changeId: '1',
    openedAt: start,
    mergedAt: start + 10 * HOUR,
    mergeSha: 'm',
    ...fields,
  });
const work = (pushedAt: number, authoredAt: number) =>
  branchPush({
    sha: `${pushedAt}`,
    branch: 'feature-1',
    pushedAt,
    commits: [{ sha: `${pushedAt}`, authoredAt }],
  });

describe('stages of the lead time', () => {
  const reviews = [
    review({
      changeId: '1',
      submittedAt: start + HOUR,
      reviewer: human('ada'),
    }),
    review({ changeId: '1', submittedAt: start + 3 * HOUR }),
    review({ changeId: '1', submittedAt: start + 5 * HOUR }),
  ];

  it('are coding, pickup, review and deploy, one after the other', () => {
    const signals = [
      work(start - HOUR, start - 6 * HOUR),
      merged(),
      ...reviews,
      push({ sha: 'a', pushedAt: start - 8 * HOUR }),
      push({ sha: 'm', pushedAt: start + 10 * HOUR }),
      deployment({ deploymentId: '1', sha: 'a', finishedAt: start }),
      deployment({
        deploymentId: '2',
        sha: 'm',
        finishedAt: start + 12 * HOUR,
      }),
    ];
    expect(figure('flow.coding_p50_hours', signals).value).toBe(6);
    expect(figure('flow.pickup_p50_hours', signals).value).toBe(3);
    expect(figure('flow.review_p50_hours', signals).value).toBe(7);
    expect(figure('deploy.merge_to_production_p50_hours', signals).value).toBe(
      2,
    );
    expect(figure('deploy.lead_time_p50_hours', signals).value).toBe(18);
  });

  it('edge case 8: a commit written after the change was opened gives no coding time', () => {
    const signals = [work(start + HOUR, start + HOUR), merged()];
    expect(figure('flow.coding_p50_hours', signals).samples).toBe(0);
  });

  it('have no sample where an end is not known', () => {
    expect(figure('flow.coding_p50_hours', [merged()]).samples).toBe(0);
    expect(figure('flow.pickup_p50_hours', [merged()])).toMatchObject({
      samples: 0,
      reason: 'no merged change in the window was reviewed by somebody else',
    });
  });

  it('edge case 7: a deployment before the merge has no deploy stage, and its batch is known', () => {
    const signals = [
      merged(),
      push({ sha: 'a', pushedAt: start - 8 * HOUR }),
      push({ sha: 'm', pushedAt: start + 10 * HOUR }),
      deployment({ deploymentId: '1', sha: 'a', finishedAt: start }),
      deployment({ deploymentId: '2', sha: 'm', finishedAt: start + 9 * HOUR }),
    ];
    expect(
      figure('deploy.merge_to_production_p50_hours', signals).samples,
    ).toBe(0);
    expect(figure('deploy.batch_size_p50', signals).value).toBe(1);
  });
});
