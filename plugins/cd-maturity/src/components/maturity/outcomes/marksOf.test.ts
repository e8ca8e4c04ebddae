import { SignalDto } from 'backstage-plugin-cd-maturity-common';
import { theSignals } from '../../../__fixtures__/metrics';
import { marksOf, perDay } from './marksOf';

const [deployment] = theSignals(1);
const at = (iso: string, overrides: Partial<SignalDto> = {}): SignalDto => ({
  ...deployment,
  at: iso,
  ...overrides,
});

describe('marksOf', () => {
  it('spreads releases over the line, oldest first', () => {
    expect(
      marksOf([
        at('2025-11-11T00:00:00Z'),
        at('2025-11-06T00:00:00Z'),
        at('2025-11-01T00:00:00Z'),
      ]),
    ).toEqual({
      at: [0, 50, 100],
      from: '2025-11-01T00:00:00.000Z',
      to: '2025-11-11T00:00:00.000Z',
      times: [
        '2025-11-01T00:00:00.000Z',
        '2025-11-06T00:00:00.000Z',
        '2025-11-11T00:00:00.000Z',
      ],
    });
  });

  it('counts only what reached production', () => {
    const marks = marksOf([
      at('2025-11-01T00:00:00Z'),
      at('2025-11-02T00:00:00Z', { outcome: 'failure' }),
      at('2025-11-03T00:00:00Z', { tier: 'staging' }),
      at('2025-11-04T00:00:00Z', { kind: 'ci_run' }),
      at('2025-11-05T00:00:00Z'),
    ]);
    expect(marks?.at).toEqual([0, 100]);
  });

  it('draws no line through fewer than two', () => {
    expect(marksOf([])).toBeUndefined();
    expect(marksOf([at('2025-11-01T00:00:00Z')])).toBeUndefined();
  });
});

describe('perDay', () => {
  it('counts the releases of a day together', () => {
    expect(
      perDay(
        [
          '2025-11-01T08:00:00Z',
          '2025-11-01T17:00:00Z',
          '2025-11-04T08:00:00Z',
        ],
        iso => iso.slice(0, 10),
      ),
    ).toEqual([
      ['2025-11-01', 2],
      ['2025-11-04', 1],
    ]);
  });
});
