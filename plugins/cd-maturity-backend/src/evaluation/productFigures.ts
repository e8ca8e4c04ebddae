import { Instant, MetricReading } from 'backstage-plugin-cd-maturity-common';
import { BoundRole } from './roles';
import { EntityInput } from './types';

const DAY_MS = 24 * 3_600_000;
/** A recommendation younger than this needs no answer yet. */
const ANSWER_DUE_MS = 14 * DAY_MS;

/** The roles that each of the five delivery performance metrics needs to be connected. */
const DELIVERY_METRICS: ReadonlyArray<readonly string[]> = [
  ['deploy'],
  ['deploy', 'scm'],
  ['deploy'],
  ['deploy', 'incidents'],
  ['deploy', 'scm'],
];

/**
 * How many of them have their inputs. With none, nothing shows whether there is nothing to deliver, as with a library, or
 * nobody connected it: that is not known, and not a zero.
 */
function deliveryMetricsAvailable(
  roles: readonly BoundRole[],
): MetricReading | undefined {
  const connected = new Set<string>(roles.map(({ role }) => role));
  const available = DELIVERY_METRICS.filter(needed =>
    needed.every(role => connected.has(role)),
  );
  return available.length === 0
    ? undefined
    : { value: available.length, samples: 1 };
}

function historyDays(
  input: EntityInput,
  asOf: Instant,
): MetricReading | undefined {
  const starts = [...input.previous.values()]
    .map(score => score.firstRatedAt)
    .filter((at): at is Instant => at !== undefined);
  return starts.length === 0
    ? undefined
    : {
        value: Math.floor((asOf - Math.min(...starts)) / DAY_MS),
        samples: 1,
      };
}

function acknowledgedRatio(
  input: EntityInput,
  asOf: Instant,
): MetricReading | undefined {
  const answered = new Set(
    input.decisions
      .filter(
        ({ decision }) =>
          decision.state !== 'open' && decision.state !== 'done',
      )
      .map(({ model, practiceId }) => `${model} ${practiceId}`),
  );
  const due = [...input.previous.values()].flatMap(({ model, openSince }) =>
    Object.entries(openSince)
      .filter(([, since]) => since <= asOf - ANSWER_DUE_MS)
      .map(([practiceId]) => `${model} ${practiceId}`),
  );
  return due.length === 0
    ? undefined
    : {
        value: due.filter(key => answered.has(key)).length / due.length,
        samples: due.length,
      };
}

/** What the product knows about its own use. */
export function productFigures(
  input: EntityInput,
  roles: readonly BoundRole[],
  asOf: Instant,
): Record<string, MetricReading> {
  const { doneRecently } = input;
  const figures: Record<string, MetricReading> = {};
  const add = (id: string, reading: MetricReading | undefined) => {
    if (reading) {
      figures[id] = reading;
    }
  };
  add('plugin.delivery_metrics_available', deliveryMetricsAvailable(roles));
  add('plugin.history_days', historyDays(input, asOf));
  add('plugin.recommendation_ack_ratio', acknowledgedRatio(input, asOf));
  if (doneRecently !== undefined) {
    add('plugin.recommendations_closed_90d', {
      value: doneRecently,
      samples: doneRecently,
    });
  }
  return figures;
}
