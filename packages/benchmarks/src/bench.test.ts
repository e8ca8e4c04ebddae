import { openSqlite } from './evaluate/databases';
import { readOptions } from './options';
import { measureOrganisation } from './org/measureOrganisation';
import { parts, partNames } from './parts';
import { printTable } from './report/table';
import { describeMachine } from './report/machine';
import { AS_OF } from './seed/asOf';
import { SIGNALS_PER_ENTITY, signalsOf } from './seed/signals';
import { signalSchema } from 'backstage-plugin-cd-maturity-common';

jest.setTimeout(120_000);

it('makes valid signals, the same each time', () => {
  const signals = signalsOf(3, AS_OF);
  expect(signals).toHaveLength(SIGNALS_PER_ENTITY);
  signals.forEach(signal => signalSchema.parse(signal));
  expect(signalsOf(3, AS_OF)).toEqual(signals);
  const ids = signals.map(({ kind, externalId }) => `${kind} ${externalId}`);
  expect(new Set(ids).size).toBe(SIGNALS_PER_ENTITY);
});

/** Parts that start no process of their own; the others run as a step of CI. */
const inProcess = ['scoring', 'metrics', 'evaluate', 'ingest'] as const;

it.each(inProcess)('measures %s on a few entities', async name => {
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

it('measures the pages of a small organisation over HTTP', async () => {
  const database = await openSqlite();
  try {
    const figures = await measureOrganisation(
      database,
      { entities: 12, seconds: 1, policies: ['all', 'owned'] },
      Date.now(),
    );
    const valueOf = (name: string) =>
      figures.find(figure => figure.name === name)?.value;
    expect(valueOf('what-if, entities judged')).toBe(12);
    for (const name of [
      'page, p95',
      'page, each sees ten teams, p95',
      'tab, alone, p95',
      'decision, 1 s to think, p95',
      'export, size',
    ]) {
      expect(valueOf(name)).toBeGreaterThan(0);
    }
    expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
  } finally {
    await database.drop();
  }
});

it('names an option that it cannot read', () => {
  expect(
    readOptions([
      '--only',
      'scoring,evaluate',
      '--entities',
      '5',
      '--seconds',
      '2',
    ]),
  ).toEqual({
    only: ['scoring', 'evaluate'],
    json: false,
    entities: 5,
    seconds: 2,
  });
  expect(readOptions([]).only).toEqual(partNames);
  expect(() => readOptions(['--only', 'speed'])).toThrow(/--only: .*'speed'/);
  expect(() => readOptions(['--entities', '0'])).toThrow(/--entities: '0'/);
  expect(() => readOptions(['--seconds', 'x'])).toThrow(/--seconds: 'x'/);
});
