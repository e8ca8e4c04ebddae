import fc from 'fast-check';
import { histories } from './__testUtils__/arbitrary';
import { AS_OF, contextOf } from './__testUtils__/context';
import { DAY } from './__testUtils__/signals';
import { Signal } from '../signals';
import { measure } from './measure';
import { metricRegistry } from './registry';
import { Measurement, Metric, MetricContext, WindowName } from './types';
import { windowUntil } from './window';

const WINDOWS: WindowName[] = ['30d', '90d', '180d', '365d'];
const each = WINDOWS.map(name => ({ windows: [name], minSamples: 0 }));
const everything = Object.fromEntries(
  metricRegistry.map(({ id }) => [id, each]),
);
const ownership = {
  owners: ['group:default/shop'],
  groupsOfLogin: { ada: ['group:default/shop'], eve: ['group:default/ops'] },
};
const settings: Partial<MetricContext> = {
  ownership,
  siblingDeployedShas: new Set(['a']),
};

function measurements(context: MetricContext): Array<[string, Measurement]> {
  return Object.entries(measure(context, everything)).flatMap(([id, reading]) =>
    'windows' in reading
      ? Object.entries(reading.windows).map(
          ([window, one]): [string, Measurement] => [`${id} ${window}`, one],
        )
      : [],
  );
}

/** Gains and losses. */
const signed = metricRegistry.filter(({ unit }) => unit === 'points');
const ratios = metricRegistry.filter(({ unit }) => unit === 'ratio');

/** Neither NaN nor negative nor infinite, and backed by samples; without a value a reason. */
function isSound(name: string, { value, samples, reason }: Measurement) {
  if (!Number.isInteger(samples) || samples < 0) return false;
  if (value === undefined) return Boolean(reason);
  const isOne = ({ id }: Metric) => name.startsWith(`${id} `);
  const most = ratios.some(isOne) ? 1 : Number.MAX_VALUE;
  const least = signed.some(isOne) ? -most : 0;
  return samples > 0 && value >= least && value <= most;
}

describe('every metric', () => {
  it('is the same for any order of signals and any repetition (edge cases 11, 12)', () => {
    fc.assert(
      fc.property(
        histories.chain(signals =>
          fc.tuple(
            fc.constant(signals),
            fc.shuffledSubarray(signals, { minLength: signals.length }),
            fc.subarray(signals),
          ),
        ),
        ([signals, shuffled, repeated]) => {
          expect(
            measurements(contextOf([...shuffled, ...repeated], settings)),
          ).toEqual(measurements(contextOf(signals, settings)));
        },
      ),
    );
  });

  it('is not changed by what is sent again later (edge case 64)', () => {
    fc.assert(
      fc.property(histories, signals => {
        const replayed = signals.map(signal => ({
          ...signal,
          seq: signal.seq - 1,
          outcome: 'failure',
        }));
        expect(
          measurements(
            contextOf([...signals, ...replayed] as Signal[], settings),
          ),
        ).toEqual(measurements(contextOf(signals, settings)));
      }),
    );
  });

  it('says a sound number with samples, or why there is none (edge cases 8, 53)', () => {
    fc.assert(
      fc.property(histories, signals => {
        const all = measurements(contextOf(signals, settings));
        expect(all.filter(([name, one]) => !isSound(name, one))).toEqual([]);
      }),
    );
  });

  it('reads windows together as it reads each by itself', () => {
    fc.assert(
      fc.property(histories, signals => {
        const context = contextOf(signals, settings);
        const alone = metricRegistry.flatMap(metric =>
          WINDOWS.map((name): [string, Measurement] => [
            `${metric.id} ${name}`,
            metric.measure(context, windowUntil(context.asOf, name)),
          ]),
        );
        expect(measurements(context)).toEqual(alone);
      }),
    );
  });

  it('does not know what comes after the window', () => {
    fc.assert(
      fc.property(histories, signals => {
        const context = contextOf(signals, {
          ...settings,
          asOf: AS_OF - 40 * DAY,
        });
        for (const [name, { newest }] of measurements(context)) {
          const late = newest !== undefined && newest >= context.asOf;
          expect({ name, late }).toEqual({ name, late: false });
        }
      }),
    );
  });
});
