import { metricRegistry } from 'backstage-plugin-cd-maturity-common';
import { aGoal } from '../../__fixtures__/people';
import { campaigns } from '../../translation/messages/campaigns';
import { draftOf, goalOf } from './goalDraft';
import { goalMetrics } from './goalMetrics';

describe('goalMetrics', () => {
  it.each(goalMetrics)(
    'knows $id by the name and in the unit of the domain',
    ({ id, key, unit }) => {
      const metric = metricRegistry.find(item => item.id === id);
      const name = campaigns.goals.metrics[key];
      expect({ unit, name }).toEqual({
        unit: metric?.unit,
        name: metric?.title,
      });
    },
  );
});

describe('goalOf', () => {
  const draft = {
    targets: [{ dimension: '', level: 'advanced', date: '2026-06-30' }],
    criteria: [
      {
        metric: 'deploy.change_fail_ratio',
        direction: 'at-most' as const,
        value: '5',
      },
    ],
    note: ' ',
  };

  it('counts percent as a share and leaves out what is empty', () => {
    expect(goalOf(draft)).toEqual({
      targets: [{ level: 'advanced', date: '2026-06-30' }],
      criteria: [
        {
          metric: 'deploy.change_fail_ratio',
          direction: 'at-most',
          value: 0.05,
        },
      ],
    });
  });

  it.each([
    { ...draft, targets: [] },
    { ...draft, targets: [{ ...draft.targets[0], date: '' }] },
    { ...draft, criteria: [] },
    { ...draft, criteria: [{ ...draft.criteria[0], value: '' }] },
    { ...draft, criteria: [{ ...draft.criteria[0], value: 'soon' }] },
  ])('is no goal while something is missing', incomplete => {
    expect(goalOf(incomplete)).toBeUndefined();
  });
});

describe('draftOf', () => {
  it('gives back the goal that it was read from', () => {
    const goal = aGoal({ note: 'Together.' });
    const { targets, criteria } = goal;
    expect(goalOf(draftOf(goal, 'base'))).toEqual({
      targets: targets.map(({ level, date }) => ({ level, date })),
      criteria: criteria.map(({ metric, direction, value }) => ({
        metric,
        direction,
        value,
      })),
      note: 'Together.',
    });
  });

  it('begins with the level that is proposed when nobody set a goal', () => {
    const none = aGoal({ from: 'model', criteria: [] });
    expect(draftOf(none, 'advanced').targets).toEqual([
      { dimension: '', level: 'advanced', date: '' },
    ]);
    expect(draftOf(undefined, 'advanced').criteria).toHaveLength(1);
  });
});
