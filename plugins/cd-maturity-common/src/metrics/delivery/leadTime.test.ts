import { contextOf, measured } from '../__testUtils__/context';
import {
  at,
  branchPush,
  change,
  deployment,
  HOUR,
  push,
} from '../__testUtils__/signals';
import { Signal } from '../../signals';

/** Monday 2026-03-02. */
const first = [
  push({ sha: 'base', pushedAt: at('2026-03-01 08:00') }),
  deployment({
    deploymentId: '1',
    sha: 'base',
    finishedAt: at('2026-03-01 09:00'),
  }),
];

function leadTime(...signals: Signal[]) {
  return measured('deploy.lead_time_p50_hours', contextOf(signals));
}

describe('change lead time', () => {
  it('takes a squashed change from its opening: 54 h 20 min, not 20 min (edge case 9)', () => {
    const squashed = [
      change({
        changeId: '7',
        openedAt: at('2026-03-02 09:00'),
        mergedAt: at('2026-03-04 15:00'),
        headSha: 'branch head',
        mergeSha: 'squash',
      }),
      push({
        sha: 'squash',
        before: 'base',
        pushedAt: at('2026-03-04 15:00'),
      }),
      deployment({
        deploymentId: '2',
        sha: 'squash',
        finishedAt: at('2026-03-04 15:20'),
      }),
    ];
    const { value, samples } = leadTime(...first, ...squashed);
    expect(value).toBeCloseTo(54 + 20 / 60);
    expect(samples).toBe(1);
  });

  it('takes a squashed change from its first commit when its branch was seen', () => {
    const { value } = leadTime(
      ...first,
      branchPush({
        sha: 'work',
        branch: 'feature-7',
        pushedAt: at('2026-03-02 08:30'),
        commits: [{ sha: 'work', authoredAt: at('2026-03-02 07:00') }],
      }),
      change({
        changeId: '7',
        openedAt: at('2026-03-02 09:00'),
        mergedAt: at('2026-03-02 10:00'),
        mergeSha: 'squash',
      }),
      push({ sha: 'squash', pushedAt: at('2026-03-02 10:00') }),
      deployment({
        deploymentId: '2',
        sha: 'squash',
        finishedAt: at('2026-03-02 11:00'),
      }),
    );
    expect(value).toBe(4);
  });

  it('takes each commit of a true merge and leaves the merge commit out', () => {
    const commits = [
      { sha: 'c1', authoredAt: at('2026-03-02 08:00') },
      { sha: 'c2', authoredAt: at('2026-03-02 10:00') },
      { sha: 'merge', authoredAt: at('2026-03-02 12:00') },
    ];
    const merged = [
      change({
        changeId: '7',
        openedAt: at('2026-03-02 09:00'),
        mergedAt: at('2026-03-02 12:00'),
        headSha: 'c2',
        mergeSha: 'merge',
      }),
      push({ sha: 'merge', pushedAt: at('2026-03-02 12:00'), commits }),
      deployment({
        deploymentId: '2',
        sha: 'merge',
        finishedAt: at('2026-03-02 13:00'),
      }),
    ];
    expect(leadTime(...first, ...merged)).toMatchObject({
      value: 4,
      samples: 2,
    });
  });

  it('leaves marked merge commits without a change out', () => {
    const { samples } = leadTime(
      ...first,
      push({
        sha: 'm',
        pushedAt: at('2026-03-02 12:00'),
        commits: [
          { sha: 'c', authoredAt: at('2026-03-02 11:00') },
          { sha: 'm', authoredAt: at('2026-03-02 12:00'), merge: true },
        ],
      }),
      deployment({
        deploymentId: '2',
        sha: 'm',
        finishedAt: at('2026-03-02 13:00'),
      }),
    );
    expect(samples).toBe(1);
  });

  it('says nothing about the first deployment (edge case 24)', () => {
    expect(leadTime(...first)).toMatchObject({
      samples: 0,
      reason: expect.stringContaining('commits are known'),
    });
  });

  it('charges the commits of a failed attempt to the next success (edge case 25)', () => {
    const { value, samples } = leadTime(
      ...first,
      push({ sha: 'b', pushedAt: at('2026-03-02 09:00') }),
      deployment({
        deploymentId: '2',
        sha: 'b',
        finishedAt: at('2026-03-02 10:00'),
        outcome: 'failure',
      }),
      push({ sha: 'c', pushedAt: at('2026-03-02 11:00') }),
      deployment({
        deploymentId: '3',
        sha: 'c',
        finishedAt: at('2026-03-02 12:00'),
      }),
    );
    expect({ value, samples }).toEqual({ value: 2, samples: 2 });
  });

  it('finds no new commits in a rollback, and old ones are not new after it (edge cases 27, 30)', () => {
    const deployed = (deploymentId: string, sha: string, time: string) =>
      deployment({ deploymentId, sha, finishedAt: at(time) });
    const { samples } = leadTime(
      ...first,
      push({ sha: 'b', pushedAt: at('2026-03-02 09:00') }),
      deployed('2', 'b', '2026-03-02 10:00'),
      deployed('3', 'base', '2026-03-02 11:00'),
      push({ sha: 'c', pushedAt: at('2026-03-02 12:00') }),
      deployed('4', 'c', '2026-03-02 13:00'),
    );
    expect(samples).toBe(2);
  });

  it('counts a commit once that goes to two regions one after the other', () => {
    const { samples, value } = leadTime(
      ...first,
      push({ sha: 'b', pushedAt: at('2026-03-02 09:00') }),
      ...['eu', 'us'].map((region, n) =>
        deployment({
          deploymentId: region,
          environment: `prod-${region}`,
          sha: 'b',
          finishedAt: at('2026-03-02 10:00') + n * HOUR,
        }),
      ),
    );
    expect({ samples, value }).toEqual({ samples: 1, value: 1 });
  });

  it('knows a predecessor from the push after it, although its own was never seen', () => {
    const { samples } = leadTime(
      deployment({
        deploymentId: '1',
        sha: 'old',
        finishedAt: at('2026-03-01 09:00'),
      }),
      push({ sha: 'b', before: 'old', pushedAt: at('2026-03-02 09:00') }),
      deployment({
        deploymentId: '2',
        sha: 'b',
        finishedAt: at('2026-03-02 10:00'),
      }),
    );
    expect(samples).toBe(1);
  });

  it('drops a commit written after it was deployed, by its clock (edge case 8)', () => {
    const { samples } = leadTime(
      ...first,
      push({
        sha: 'b',
        pushedAt: at('2026-03-02 09:00'),
        commits: [
          { sha: 'a', authoredAt: at('2026-03-02 08:00') },
          { sha: 'b', authoredAt: at('2026-03-09 08:00') },
        ],
      }),
      deployment({
        deploymentId: '2',
        sha: 'b',
        finishedAt: at('2026-03-02 10:00'),
      }),
    );
    expect(samples).toBe(1);
  });

  it('takes the median of all commits, between the middle ones when they are even (edge cases 55, 57, 58)', () => {
    const commits = [1, 2, 4, 100].map(hours => ({
      sha: `${hours}`,
      authoredAt: at('2026-03-10 12:00') - hours * HOUR,
    }));
    const { value } = leadTime(
      ...first,
      push({ sha: '100', pushedAt: at('2026-03-10 11:30'), commits }),
      deployment({
        deploymentId: '2',
        sha: '100',
        finishedAt: at('2026-03-10 12:00'),
      }),
    );
    expect(value).toBe(3);
  });
});

describe('merge to production', () => {
  const merged = (mergedAt: string, deployedAt: string) =>
    measured(
      'deploy.merge_to_production_p50_hours',
      contextOf([
        ...first,
        change({
          changeId: '7',
          openedAt: at('2026-03-01 12:00'),
          mergedAt: at(mergedAt),
          mergeSha: 'b',
        }),
        push({ sha: 'b', pushedAt: at('2026-03-02 09:00') }),
        deployment({
          deploymentId: '2',
          sha: 'b',
          finishedAt: at(deployedAt),
        }),
      ]),
    );

  it('runs from the merge to the end of the deployment', () => {
    expect(merged('2026-03-02 09:00', '2026-03-02 15:00')).toMatchObject({
      value: 6,
      samples: 1,
    });
  });

  it('says nothing when the deployment came before the merge (edge case 7)', () => {
    expect(merged('2026-03-02 16:00', '2026-03-02 15:00').samples).toBe(0);
  });
});

describe('deployments and work items', () => {
  it.each([
    [true, 1],
    [false, 0],
  ])('a new change that links one: %s', (linksWorkItem, value) => {
    const context = contextOf([
      ...first,
      change({
        changeId: '7',
        openedAt: at('2026-03-01 12:00'),
        mergedAt: at('2026-03-02 09:00'),
        mergeSha: 'b',
        linksWorkItem,
      }),
      push({ sha: 'b', pushedAt: at('2026-03-02 09:00') }),
      deployment({
        deploymentId: '2',
        sha: 'b',
        finishedAt: at('2026-03-02 15:00'),
      }),
    ]);
    expect(measured('trace.deploy_to_issue_ratio', context)).toMatchObject({
      value,
      samples: 1,
    });
  });

  it('knows the commit of a deployment or not', () => {
    const context = contextOf([
      ...first,
      deployment({ deploymentId: '2', finishedAt: at('2026-03-02 15:00') }),
    ]);
    expect(measured('trace.deploy_to_commit_ratio', context)).toMatchObject({
      value: 0.5,
      samples: 2,
    });
  });
});
