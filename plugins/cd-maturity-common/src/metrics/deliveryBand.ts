import { DAYS_PER_MONTH, DAY_MS, HOUR_MS, MINUTE_MS } from './time';

/** Where a delivery figure stands on six steps, 6 being the best. @public */
export type DeliveryBand = { position: number; of: number; label: string };

type Step = { position: number; label: string; holds: (x: number) => boolean };

/** The answers of DORA's quick check for lead time and recovery; upper bounds are strict. */
function durationSteps(unitMs: number): Step[] {
  const below = (position: number, label: string, limitMs: number): Step => ({
    position,
    label,
    holds: value => value * unitMs < limitMs,
  });
  return [
    below(6, 'under an hour', HOUR_MS),
    below(5, 'under a day', DAY_MS),
    below(4, 'under a week', 7 * DAY_MS),
    below(3, 'under a month', 30 * DAY_MS),
    below(2, 'under six months', 180 * DAY_MS),
    below(1, 'six months or more', Number.POSITIVE_INFINITY),
  ];
}

/** The answers of DORA's quick check for frequency, five working days a week; two a day are "several". */
function frequencySteps(): Step[] {
  const atLeast = (position: number, label: string, perWeek: number): Step => ({
    position,
    label,
    holds: value => value >= perWeek,
  });
  return [
    atLeast(6, 'several times a day', 10),
    atLeast(5, 'at least daily', 5),
    atLeast(4, 'at least weekly', 1),
    atLeast(3, 'at least monthly', 7 / DAYS_PER_MONTH),
    atLeast(2, 'at least twice a year', 7 / (6 * DAYS_PER_MONTH)),
    atLeast(1, 'less than twice a year', 0),
  ];
}

/**
 * Our own steps, as the quick check asks for a percentage here: the three upper ones are the levels that DORA reported for
 * change fail rate in 2023 (5, 10 and 15 %), the rest halves the way to 60 %, where its slowest group stood.
 */
function shareSteps(): Step[] {
  const upTo = (position: number, label: string, most: number): Step => ({
    position,
    label,
    holds: value => value <= most,
  });
  return [
    upTo(6, 'up to 5 %', 0.05),
    upTo(5, 'up to 10 %', 0.1),
    upTo(4, 'up to 15 %', 0.15),
    upTo(3, 'up to 30 %', 0.3),
    upTo(2, 'up to 60 %', 0.6),
    upTo(1, 'more than 60 %', 1),
  ];
}

const STEPS = new Map<string, Step[]>([
  ['deploy.lead_time_p50_hours', durationSteps(HOUR_MS)],
  ['deploy.recovery_p50_minutes', durationSteps(MINUTE_MS)],
  ['deploy.prod_per_week', frequencySteps()],
  ['deploy.change_fail_ratio', shareSteps()],
  ['deploy.rework_ratio', shareSteps()],
]);

/**
 * Step of one of the five delivery metrics; nothing for other metrics and without a value.
 * @public
 */
export function deliveryBand(
  metricId: string,
  value: number | undefined,
): DeliveryBand | undefined {
  const steps = STEPS.get(metricId);
  if (!steps || value === undefined) return undefined;
  const step = steps.find(({ holds }) => holds(value));
  return step && { position: step.position, of: 6, label: step.label };
}
