import { readOptions } from './options';
import { parts, partNames } from './parts';
import { printTable } from './report/table';
import { describeMachine } from './report/machine';
import { AS_OF } from './seed/asOf';
import { SIGNALS_PER_ENTITY, signalsOf } from './seed/signals';
import { signalSchema } from 'backstage-plugin-cd-maturity-common';

jest.setTimeout(60_000);

it('makes valid signals, the same each time', () => {
  const signals = signalsOf(3, AS_OF);
  expect(signals).toHaveLength(SIGNALS_PER_ENTITY);
  signals.forEach(signal => signalSchema.parse(signal));
  expect(signalsOf(3, AS_OF)).toEqual(signals);
  const ids = signals.map(({ kind, externalId }) => `${kind} ${externalId}`);
  expect(new Set(ids).size).toBe(SIGNALS_PER_ENTITY);
});

it.each(partNames)('measures %s on a few entities', async name => {
  const result = await parts[name]({ entities: 12 });
  expect(result.part).toBe(name);
  expect(result.figures.length).toBeGreaterThan(2);
  const values = result.figures.map(({ value }) => value);
  expect(values.every(Number.isFinite)).toBe(true);
  const rates = result.figures.filter(({ unit }) => /\/s$/.test(unit));
  expect(rates.every(({ value }) => value > 0)).toBe(true);
  const scored = result.figures.filter(figure =>
    /entities scored/.test(figure.name),
  );
  expect(scored.every(({ value }) => value === 12)).toBe(true);
  const table = printTable(describeMachine(new Date(AS_OF)), [result]);
  expect(table).toContain(result.figures[0].name);
});

it('names an option that it cannot read', () => {
  expect(
    readOptions(['--only', 'scoring,evaluate', '--entities', '5']),
  ).toEqual({
    only: ['scoring', 'evaluate'],
    json: false,
    entities: 5,
  });
  expect(readOptions([]).only).toEqual(partNames);
  expect(() => readOptions(['--only', 'speed'])).toThrow(/--only: .*'speed'/);
  expect(() => readOptions(['--entities', '0'])).toThrow(/--entities: '0'/);
});
