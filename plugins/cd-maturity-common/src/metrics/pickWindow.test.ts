import { pickWindow, windowsAbove } from './pickWindow';

const wanted = { window: '30d', minSamples: 5, widen: true } as const;

describe('pickWindow', () => {
  it('keeps the wanted window when it holds enough', () => {
    const reading = {
      windows: {
        '30d': { value: 0.9, samples: 5 },
        '90d': { value: 0.5, samples: 50 },
      },
    };
    expect(pickWindow(reading, wanted)).toEqual({
      window: '30d',
      measurement: { value: 0.9, samples: 5 },
      enough: true,
    });
  });

  it('takes the first longer window that holds enough', () => {
    const reading = {
      windows: {
        '30d': { value: 1, samples: 2 },
        '90d': { value: 1, samples: 4 },
        '180d': { value: 0.7, samples: 9 },
        '365d': { value: 0.6, samples: 20 },
      },
    };
    expect(pickWindow(reading, wanted)).toMatchObject({
      window: '180d',
      measurement: { value: 0.7 },
    });
  });

  it('never takes a shorter window than the wanted one', () => {
    const reading = {
      windows: {
        '90d': { value: 1, samples: 9 },
        '180d': { value: 1, samples: 2 },
      },
    };
    expect(pickWindow(reading, { ...wanted, window: '180d' })).toEqual({
      window: '180d',
      measurement: { value: 1, samples: 2 },
      enough: false,
    });
  });

  it('does not widen rates', () => {
    const reading = { windows: { '90d': { value: 2, samples: 30 } } };
    expect(pickWindow(reading, { ...wanted, widen: false })).toEqual({
      window: '30d',
      measurement: { samples: 0, reason: 'not measured' },
      enough: false,
    });
  });

  it('reads a plain measurement as valid in every window', () => {
    const reading = { value: 3, samples: 1 };
    expect(pickWindow(reading, wanted).enough).toBe(false);
    expect(pickWindow(reading, { ...wanted, minSamples: 1 })).toEqual({
      window: '30d',
      measurement: reading,
      enough: true,
    });
  });

  it('is never enough without a value', () => {
    const reading = { samples: 12, reason: 'no start known' };
    expect(pickWindow(reading, wanted).enough).toBe(false);
  });

  it('knows which windows are longer', () => {
    expect(windowsAbove('30d')).toEqual(['90d', '180d', '365d']);
    expect(windowsAbove('365d')).toEqual([]);
  });
});
