import { parseSignalDictionary } from 'backstage-plugin-cd-maturity-common';
import { signalDictionary } from 'backstage-plugin-cd-maturity-node/models';
import { DAY, NOW } from '../__testUtils__/signals';
import { PushedFact } from '../store/facts';
import { keepWhileSilent, pushedFacts, pushedReadings } from './readings';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const measured = { 'ci.queue_p95_minutes': { value: 3, samples: 10 } };

function keep(options: { alive: boolean; storedAt?: number; value?: number }) {
  const { alive, storedAt = NOW - DAY, value = 7 } = options;
  return keepWhileSilent(measured, {
    stored: {
      'ci.queue_p95_minutes': {
        asOf: storedAt,
        reading: { value, samples: 20 },
      },
    },
    dictionary,
    roles: [{ role: 'ci', source: 'test', since: 0 }],
    isAlive: () => alive,
    asOf: NOW,
  });
}

describe('keepWhileSilent', () => {
  it('takes what was measured while the source is heard', () => {
    expect(keep({ alive: true })).toEqual({
      'ci.queue_p95_minutes': {
        asOf: NOW,
        reading: { value: 3, samples: 10 },
      },
    });
  });

  it('keeps the last value of a silent source, marked as stale, with its time', () => {
    expect(keep({ alive: false })).toEqual({
      'ci.queue_p95_minutes': {
        asOf: NOW - DAY,
        reading: { value: 7, samples: 20, stale: true },
      },
    });
  });

  it('drops it when it is two windows old', () => {
    expect(keep({ alive: false, storedAt: NOW - 61 * DAY })).toEqual({});
  });

  it('measures as ever where no source is bound', () => {
    const kept = keepWhileSilent(measured, {
      stored: {},
      dictionary,
      roles: [],
      isAlive: () => false,
      asOf: NOW,
    });
    expect(kept['ci.queue_p95_minutes'].reading).toEqual(
      measured['ci.queue_p95_minutes'],
    );
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
