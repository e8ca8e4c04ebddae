import {
  Branch,
  CiStage,
  instantSchema,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { hasBegun, toJsonLine } from './times';

const NOON = Date.UTC(2026, 1, 1, 12);

const envelope = {
  source: 'github',
  scope: 'github.com/shop/cart',
  externalId: 'x',
  seq: 1,
};
const branch: Branch = {
  ...envelope,
  kind: 'branch',
  name: 'main',
  refType: 'branch',
  event: 'created',
  at: NOON,
};
const queued: CiStage = {
  ...envelope,
  kind: 'ci_stage',
  runId: '1',
  attempt: 1,
  name: 'build',
  onDefaultBranch: true,
  phases: [],
  suites: [],
  runner: 'unknown',
  state: 'queued',
  outcome: 'unknown',
};

/** Names of the times in a schema, at any depth. */
function timesIn(schema: unknown, name = ''): string[] {
  if (schema === instantSchema) {
    return [name];
  }
  if (schema instanceof z.ZodOptional) {
    return timesIn(schema.unwrap(), name);
  }
  if (schema instanceof z.ZodArray) {
    return timesIn(schema.element, name);
  }
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([key, part]) => timesIn(part, key))
    : [];
}

/** Names of all numbers that a line would show as a time. */
function shownAsTime(names: string[]): string[] {
  const numbers = Object.fromEntries(names.map(name => [name, NOON]));
  return Object.entries(
    JSON.parse(toJsonLine({ ...branch, ...numbers })),
  ).flatMap(([name, value]) =>
    value === '2026-02-01T12:00:00.000Z' && names.includes(name) ? [name] : [],
  );
}

describe('times of signals', () => {
  it.each(
    signalSchema.options.map(option => [option.shape.kind.value, option]),
  )('are told from other fields by their names: %s', (_, option) => {
    const { shape } = option as z.ZodObject;
    const times = timesIn(option);
    expect(times).not.toEqual([]);
    expect(shownAsTime([...Object.keys(shape), ...times]).sort()).toEqual(
      [...new Set(times)].sort(),
    );
  });

  it('say whether something has begun', () => {
    expect(hasBegun(branch, NOON)).toBe(false);
    expect(hasBegun(branch, NOON + 1)).toBe(true);
    expect(hasBegun({ ...branch, at: NOON + 1 }, NOON)).toBe(false);
  });

  it('take what tells no time as begun', () => {
    expect(hasBegun(queued, NOON)).toBe(true);
  });
});
