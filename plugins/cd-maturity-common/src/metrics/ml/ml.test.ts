import { contextOf, measured } from '../__testUtils__/context';
import { at, DAY, trainingRun } from '../__testUtils__/signals';
import { TrainingRun } from '../../signals';

const start = at('2026-03-10 09:00');

const training = (n: number, fields: Partial<TrainingRun> = {}) =>
  trainingRun({ runId: `${n}`, finishedAt: start + n * DAY, ...fields });

const figure = (id: string, signals: TrainingRun[]) =>
  measured(id, contextOf(signals));

describe('training runs', () => {
  it('are counted per month since they are watched', () => {
    const runs = [0, 7, 14].map(n => training(n));
    const { value, samples } = figure('ml.runs_per_month', runs);
    expect(samples).toBe(3);
    // The first began 20.67 days before the end of the window.
    expect(value).toBeCloseTo((3 / (20 + 16 / 24)) * 30.4375, 1);
  });

  it('that did not end count for nothing', () => {
    const runs = [
      training(0, {
        state: 'running',
        outcome: 'unknown',
        finishedAt: undefined,
      }),
      training(1, { outcome: 'cancelled' }),
    ];
    expect(figure('ml.runs_per_month', runs)).toMatchObject({
      samples: 0,
      reason: 'no training run ended in the window',
    });
  });

  it('are started by nobody, or by a person', () => {
    const runs = (
      ['schedule', 'new-data', 'data-drift', 'on-demand'] as const
    ).map((trigger, n) => training(n, { trigger }));
    expect(figure('ml.auto_triggered_ratio', runs).value).toBe(0.75);
    expect(figure('ml.trigger_kinds', runs)).toMatchObject({
      value: 4,
      samples: 1,
    });
  });

  it('say nothing where most do not tell', () => {
    const runs = [training(0, { trigger: 'unknown' }), training(1)];
    expect(figure('ml.auto_triggered_ratio', runs)).toMatchObject({
      reason: 'most training runs do not say',
    });
    expect(figure('ml.data_validated_ratio', runs).value).toBeUndefined();
  });

  it('execute steps, each counted once', () => {
    const runs = [
      training(0, { steps: ['extract', 'train'] }),
      training(1, { steps: ['train', 'evaluate', 'serve'] }),
    ];
    expect(figure('ml.steps_automated_ratio', runs)).toMatchObject({
      value: 0.5,
      samples: 1,
      newest: start + DAY,
    });
  });

  it('check data and model, and write down what they did', () => {
    const runs = [
      training(0, {
        dataChecked: true,
        modelChecked: true,
        model: 'a',
        logged: true,
        sha: 'a',
        dataSnapshot: 's',
      }),
      training(1, {
        dataChecked: false,
        modelChecked: false,
        model: 'a',
        logged: true,
        sha: 'a',
      }),
      training(2, { dataChecked: true, logged: false }),
    ];
    expect(figure('ml.data_validated_ratio', runs).value).toBeCloseTo(2 / 3);
    expect(figure('ml.model_validated_ratio', runs)).toMatchObject({
      value: 0.5,
      samples: 2,
    });
    expect(figure('ml.metadata_logged_ratio', runs).value).toBeCloseTo(1 / 3);
  });

  it('bring models into service and into a registry, each model counted by its newest version', () => {
    const served = { steps: ['serve' as const], model: 'forecast' };
    const runs = [
      training(0, { ...served, registered: false }),
      training(1, { ...served, registered: true }),
      training(2, { ...served, model: 'prices' }),
      training(3, {
        ...served,
        model: 'failed',
        outcome: 'failure',
        registered: true,
      }),
    ];
    expect(figure('ml.model_registered_ratio', runs)).toMatchObject({
      value: 0.5,
      samples: 2,
    });
    expect(figure('ml.model_age_days', runs)).toMatchObject({
      value: 20 + 15 / 24 - 2,
      samples: 1,
    });
  });
});
