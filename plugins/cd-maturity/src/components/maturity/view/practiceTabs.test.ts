import { aPractice } from '../../../__fixtures__/practices';
import { byTab, firstTab } from './practiceTabs';

describe('byTab', () => {
  it('puts every status under a tab', () => {
    const tabs = byTab([
      aPractice('fails', { status: 'fail' }),
      aPractice('half', { status: 'partial' }),
      aPractice('holds', { status: 'pass' }),
      aPractice('unknown', { status: 'unknown' }),
      aPractice('exempt', { status: 'exempt' }),
      aPractice('not', { status: 'not-applicable' }),
    ]);
    expect(tabs.open.map(({ id }) => id)).toEqual(['fails', 'half']);
    expect(tabs.passing).toHaveLength(1);
    expect(tabs.unknown).toHaveLength(1);
    expect(tabs.exempt).toHaveLength(1);
    expect(tabs.notApplicable).toHaveLength(1);
  });

  it('orders by gate, then what fails, then level', () => {
    const { open } = byTab([
      aPractice('extra', { gate: false, level: 1 }),
      aPractice('half-gate', { status: 'partial', level: 1 }),
      aPractice('high-gate', { level: 5 }),
      aPractice('low-gate', { level: 2 }),
    ]);
    expect(open.map(({ id }) => id)).toEqual([
      'low-gate',
      'high-gate',
      'half-gate',
      'extra',
    ]);
  });
});

describe('firstTab', () => {
  it('opens where there is something to see', () => {
    expect(firstTab(byTab([aPractice('a')]))).toBe('open');
    expect(firstTab(byTab([aPractice('a', { status: 'unknown' })]))).toBe(
      'unknown',
    );
    expect(firstTab(byTab([aPractice('a', { status: 'pass' })]))).toBe(
      'passing',
    );
    expect(firstTab(byTab([]))).toBe('open');
  });
});
