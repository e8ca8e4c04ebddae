import { foldersOf, Signal } from '../../signals';
import {
  at,
  branchPush,
  change,
  deployment,
  HOUR,
  incident,
  push,
  run,
  stage,
} from '../__testUtils__/signals';
import { contextOf, measured } from '../__testUtils__/context';
import { toEvidence } from '../evidence';
import { SignalFilter } from './SignalFilter';
import { selectSignals } from './selectSignals';

const start = at('2026-03-02 09:00');

const idsOf = (signals: Signal[], filter: SignalFilter) =>
  selectSignals(signals, filter).map(({ externalId }) => externalId);

const evidenceOf = (signals: Signal[], filter: SignalFilter) =>
  toEvidence(selectSignals(signals, filter));

describe('selectSignals', () => {
  it('keeps everything without a filter', () => {
    const signals = [run({ runId: '1', createdAt: start })];
    expect(selectSignals(signals, {})).toEqual(signals);
  });

  it('asks for all named parts', () => {
    const signals = ['shop.yml', 'other.yml'].flatMap(definition =>
      ['prod', 'stage'].map(environment =>
        deployment({
          deploymentId: `${definition} ${environment}`,
          finishedAt: start,
          definition,
          environment,
        }),
      ),
    );
    expect(idsOf(signals, { workflow: 'shop', environment: 'prod' })).toEqual([
      'deployment/shop.yml prod',
    ]);
  });

  it('edge case 47: an incident of another service of the scope does not count', () => {
    const signals = ['payments', 'billing', undefined].map((service, n) =>
      incident({ openedAt: start + n, service }),
    );
    expect(idsOf(signals, { service: 'pay*' })).toEqual([
      `incident/${start}`,
      `incident/${start + 2}`,
    ]);
  });

  describe('by branch', () => {
    const signals = [
      run({
        runId: '1',
        createdAt: start,
        branch: 'release/2',
        onDefaultBranch: false,
      }),
      run({ runId: '2', createdAt: start, branch: 'main' }),
      stage({ runId: '1', name: 'unit', onDefaultBranch: false }),
      stage({ runId: '2', name: 'unit' }),
      push({ sha: 'a', pushedAt: start, branch: 'main' }),
      branchPush({ sha: 'b', pushedAt: start, branch: 'release/2' }),
      change({ changeId: '1', openedAt: start, targetBranch: 'main' }),
      change({
        changeId: '2',
        openedAt: start,
        targetBranch: 'release/2',
        toDefaultBranch: false,
      }),
    ];

    it('lets the named branch stand in for the default one', () => {
      const { runs, stages, pushes, changes } = evidenceOf(signals, {
        branch: 'release/*',
      });
      expect(runs.map(({ runId }) => runId)).toEqual(['1']);
      expect(stages.map(({ runId }) => runId)).toEqual(['1']);
      expect([...runs, ...stages].every(item => item.onDefaultBranch)).toBe(
        true,
      );
      expect(pushes.map(item => [item.sha, item.onDefaultBranch])).toEqual([
        ['a', false],
        ['b', true],
      ]);
      expect(
        changes.map(item => [item.changeId, item.toDefaultBranch]),
      ).toEqual([
        ['1', false],
        ['2', true],
      ]);
    });

    it('changes nothing where it names the default one', () => {
      const { pushes, changes } = evidenceOf(signals, { branch: 'main' });
      expect(pushes.map(item => item.onDefaultBranch)).toEqual([true, false]);
      expect(changes.map(item => item.toDefaultBranch)).toEqual([true, false]);
    });
  });

  describe('by path (edge case 42)', () => {
    const commit = (sha: string, folders?: string[], merge?: boolean) => ({
      sha,
      authoredAt: start,
      folders,
      merge,
    });
    const pushed = (
      sha: string,
      n: number,
      ...commits: ReturnType<typeof commit>[]
    ) => push({ sha, pushedAt: start + n * HOUR, commits });

    it.each(['services/shop', '/services/shop/', './services/shop'])(
      'keeps commits that touch %s or a folder below it',
      path => {
        const signals = [
          pushed(
            'a',
            0,
            commit('a1', ['services/shopping']),
            commit('a', ['services/shop/src', '']),
          ),
        ];
        expect(
          evidenceOf(signals, { path }).pushes[0].commits.map(({ sha }) => sha),
        ).toEqual(['a']);
      },
    );

    it('keeps commits whose folders nobody tells', () => {
      const signals = [pushed('a', 0, commit('a')), pushed('b', 1)];
      expect(evidenceOf(signals, { path: 'shop' }).pushes).toHaveLength(2);
    });

    it('takes no merge commit for work when the merged commits lie elsewhere', () => {
      const signals = [
        pushed('a', 0, commit('a1', ['billing']), commit('a', undefined, true)),
      ];
      expect(evidenceOf(signals, { path: 'shop' }).pushes[0].elsewhere).toBe(
        true,
      );
    });

    it('drops other branches and changes that do not touch it', () => {
      const signals = [
        branchPush({
          sha: 'x',
          branch: 'x',
          pushedAt: start,
          commits: [commit('x', ['billing'])],
        }),
        pushed('m', 1, commit('m', ['billing'])),
        change({ changeId: '1', openedAt: start, folders: ['shop/src'] }),
        change({ changeId: '2', openedAt: start, folders: ['billing'] }),
        change({
          changeId: '3',
          openedAt: start,
          mergedAt: start + HOUR,
          mergeSha: 'm',
        }),
      ];
      const { pushes, changes } = evidenceOf(signals, { path: 'shop' });
      expect(pushes.map(({ sha }) => sha)).toEqual(['m']);
      expect(changes.map(({ changeId }) => changeId)).toEqual(['1']);
    });

    it('still knows where a commit stands that touched something else and was deployed', () => {
      const signals = [
        pushed('a', 0, commit('a', ['shop'])),
        pushed('b', 2, commit('b', ['shop'])),
        pushed('c', 3, commit('c', ['billing'])),
        deployment({ deploymentId: '1', sha: 'a', finishedAt: start + HOUR }),
        deployment({
          deploymentId: '2',
          sha: 'c',
          finishedAt: start + 5 * HOUR,
        }),
      ];
      const context = contextOf(selectSignals(signals, { path: 'shop' }));
      expect(measured('deploy.lead_time_p50_hours', context)).toMatchObject({
        value: 5,
        samples: 1,
      });
      expect(
        measured('ci.commit_triggered_ratio', {
          ...context,
          watchedSince: { ci: start },
        }).samples,
      ).toBe(2);
    });
  });
});

describe('foldersOf', () => {
  it('names each folder once, the root as an empty text', () => {
    expect(foldersOf(['a/b/c.ts', 'a/b/d.ts', 'README.md'])).toEqual([
      'a/b',
      '',
    ]);
  });

  it('says nothing without files, and when there are too many folders to keep', () => {
    expect(foldersOf([])).toBeUndefined();
    expect(
      foldersOf(Array.from({ length: 101 }, (_, n) => `${n}/a.ts`)),
    ).toBeUndefined();
  });
});
