import { parseSignalDictionary } from 'backstage-plugin-cd-maturity-common';
import { signalDictionary } from 'backstage-plugin-cd-maturity-node/models';
import { DAY, NOW } from '../__testUtils__/signals';
import { PushedFact } from '../store/facts';
import { NO_READINGS } from '../store/readings';
import { keepWhileSilent, pushedFacts, pushedReadings } from './readings';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const CI = { role: 'ci', source: 'test', since: 0 } as const;
const measured = { 'ci.queue_p95_minutes': { value: 3, samples: 10 } };

function keep(options: { alive: boolean; storedAt?: number; value?: number }) {
  const { alive, storedAt = NOW - DAY, value = 7 } = options;
  return keepWhileSilent(measured, {
    stored: {
      asOf: storedAt,
      measured: { 'ci.queue_p95_minutes': { value, samples: 20 } },
      kept: {},
    },
    dictionary,
    roles: [CI],
    isAlive: () => alive,
    asOf: NOW,
  });
}

describe('keepWhileSilent', () => {
  it('takes what was measured while the source is heard', () => {
    expect(keep({ alive: true })).toEqual({ asOf: NOW, measured, kept: {} });
  });

  it('keeps the last value of a silent source, marked as stale, with its time', () => {
    const once = keep({ alive: false });
    expect(once).toEqual({
      asOf: NOW,
      measured: {},
      kept: {
        'ci.queue_p95_minutes': {
          asOf: NOW - DAY,
          reading: { value: 7, samples: 20, stale: true },
        },
      },
    });
    const later = NOW + DAY;
    expect(
      keepWhileSilent(measured, {
        stored: once,
        dictionary,
        roles: [CI],
        isAlive: () => false,
        asOf: later,
      }),
    ).toEqual({ ...once, asOf: later });
  });

  it('drops it when it is two windows old', () => {
    expect(keep({ alive: false, storedAt: NOW - 61 * DAY })).toEqual({
      asOf: NOW,
      measured: {},
      kept: {},
    });
  });

  it('measures as ever where no source is bound', () => {
    const readings = keepWhileSilent(measured, {
      stored: NO_READINGS,
      dictionary,
      roles: [],
      isAlive: () => false,
      asOf: NOW,
    });
    expect(readings.measured).toEqual(measured);
  });

  it('measures what a source that is heard tells beside a silent one', () => {
    const readings = keepWhileSilent(measured, {
      stored: NO_READINGS,
      dictionary,
      roles: [CI, { role: 'deploy', source: 'silent', since: 0 }],
      isAlive: source => source !== 'silent',
      asOf: NOW,
    });
    expect(readings).toEqual({ asOf: NOW, measured, kept: {} });
  });
});

describe('pushed facts', () => {
  const fact = (id: string, value: number, samples?: number): PushedFact => ({
    entityRef: 'component:default/shop',
    id,
    value,
    samples,
    observedAt: NOW,
    pushedBy: 'plugin:scanner',
  });
  const pushed = [
    fact('flag.in_use', 1),
    fact('scm.lockfile_present', 0),
    fact('test.coverage_pct', 81),
    fact('incident.review_ratio', 0.5, 4),
  ];

  it('are true or false by the dictionary', () => {
    expect(pushedFacts(pushed, dictionary)).toEqual({
      'flag.in_use': true,
      'scm.lockfile_present': false,
    });
  });

  it('are figures with enough samples, or with those that were pushed', () => {
    expect(pushedReadings(pushed, dictionary, () => 5)).toEqual({
      'test.coverage_pct': { value: 81, samples: 5, newest: NOW },
      'incident.review_ratio': { value: 0.5, samples: 4, newest: NOW },
    });
  });
});
