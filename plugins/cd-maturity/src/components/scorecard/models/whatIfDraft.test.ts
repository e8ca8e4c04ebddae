import { aScoringModel } from '../../../__fixtures__/scoringModel';
import {
  isChanged,
  overrideOf,
  readDraft,
  withOff,
  withThreshold,
  writeDraft,
} from './whatIfDraft';

const read = (query: string) => readDraft(new URLSearchParams(query));
const none = { thresholds: [], off: [] };

describe('draft in the address', () => {
  it('comes back as it was written, beside what others wrote', () => {
    const draft = withOff(
      withThreshold(none, 'cd.build.fast', 'ci.duration_p50_minutes', 7.5),
      'cd.test.acceptance',
      true,
    );
    const params = writeDraft(draft, new URLSearchParams('model=cd'));
    expect(params.get('model')).toBe('cd');
    expect(readDraft(params)).toEqual(draft);
  });

  it.each(['set=a', 'set=a~b', 'set=a~b~', 'set=a~b~soon', 'set=a~b~1~2'])(
    'leaves out what is no threshold: %s',
    query => expect(read(query)).toEqual(none),
  );
});

describe('withThreshold', () => {
  it('sets a threshold anew and takes it back', () => {
    const once = withThreshold(none, 'p', 'm', 1);
    const twice = withThreshold(once, 'p', 'm', 2);
    expect(twice.thresholds).toEqual([
      { practiceId: 'p', metric: 'm', pass: 2 },
    ]);
    expect(withThreshold(twice, 'p', 'm', undefined)).toEqual(none);
  });

  it('keeps other figures of the same practice', () => {
    const both = withThreshold(withThreshold(none, 'p', 'm', 1), 'p', 'n', 2);
    expect(both.thresholds).toHaveLength(2);
  });
});

describe('overrideOf', () => {
  it('is an override as the domain reads it', () => {
    const draft = read('set=a.b.c~ci.x~5&set=a.b.c~ci.y~0.5&off=a.b.d');
    const override = overrideOf(draft, aScoringModel());
    expect(override.thresholds).toEqual({
      'a.b.c': { 'ci.x': { pass: 5 }, 'ci.y': { pass: 0.5 } },
    });
    expect(Object.keys(override.switchedOff)).toEqual(['a.b.d']);
  });

  it('refuses an id of the address that is none', () => {
    expect(() => overrideOf(read('off=no id'), aScoringModel())).toThrow();
  });
});

describe('isChanged', () => {
  it('is so with anything in it', () => {
    expect(isChanged(none)).toBe(false);
    expect(isChanged(read('off=a'))).toBe(true);
    expect(isChanged(read('set=a~b~1'))).toBe(true);
  });
});
