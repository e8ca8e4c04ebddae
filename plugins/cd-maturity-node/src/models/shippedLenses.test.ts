import {
  checkModels,
  evaluateLens,
  formatFinding,
  Lens,
  loadLenses,
  loadModels,
  parseSignalDictionary,
  PracticeStatus,
} from 'backstage-plugin-cd-maturity-common';
import {
  optionalModels,
  shippedLenses,
  shippedModels,
  signalDictionary,
} from '.';

const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);
const models = loadModels([...shippedModels, ...optionalModels], dictionary);
const lenses = loadLenses(shippedLenses, dictionary, models);
const lens = (id: string) => lenses.find(({ metadata }) => metadata.id === id)!;

const rowsOf = ({ areas }: Lens) => areas.flatMap(({ rows }) => rows);
const questionsOf = (one: Lens) =>
  rowsOf(one).flatMap(({ questions }) => questions);

/** The same answer to every question. */
const answered = (one: Lens, option: string) =>
  Object.fromEntries(questionsOf(one).map(({ id }) => [id, { option }]));

/** The same status of every practice. */
const all = (one: Lens, status: PracticeStatus) =>
  Object.fromEntries(
    rowsOf(one)
      .flatMap(({ practices }) => practices)
      .map(id => [id, status]),
  );

describe('shipped lenses', () => {
  it('have nothing to find fault with', () => {
    const { findings } = checkModels(shippedLenses, dictionary, models);
    expect(findings.map(formatFinding)).toEqual([]);
  });

  it('are four, named after their files', () => {
    expect(lenses.map(({ metadata }) => metadata.id)).toEqual([
      'cd3m',
      'minimum-cd',
      'techtarget',
      'twelve-factor',
    ]);
    expect(shippedLenses.map(({ id }) => id)).toEqual(
      lenses.map(({ metadata }) => metadata.id),
    );
  });

  it.each(lenses)('$metadata.id can be met, and says when it is not', one => {
    const met = evaluateLens(one, all(one, 'pass'), answered(one, 'yes'));
    const highest = one.areas.map(({ rows }) =>
      Math.max(
        ...rows.map(
          ({ level }) => one.levels.find(({ id }) => id === level)!.rank,
        ),
      ),
    );
    expect(met.status).toBe('holds');
    expect(met.areas.map(({ level }) => level)).toEqual(highest);
    expect(evaluateLens(one, {}).status).toBe('unknown');
    expect(
      evaluateLens(one, all(one, 'fail'), answered(one, 'no')).status,
    ).toBe('open');
  });

  it('ask seven, one, no and three questions', () => {
    expect(lenses.map(one => questionsOf(one).length)).toEqual([7, 1, 0, 3]);
  });
});

describe('the five steps', () => {
  const level = (statuses: Record<string, PracticeStatus>) =>
    evaluateLens(lens('techtarget'), statuses).areas[0].level;

  it('begin at Base for everyone', () => {
    expect(level({})).toBe(1);
    expect(level(all(lens('techtarget'), 'fail'))).toBe(1);
  });

  it('reach Intermediate by one command, although nothing above holds', () => {
    const [, beginner, intermediate] = lens('techtarget').areas[0].rows;
    const passing = [...beginner.practices, ...intermediate.practices];
    expect(level(Object.fromEntries(passing.map(id => [id, 'pass'])))).toBe(3);
  });
});

describe('Minimum CD', () => {
  it('does not hold while people approve releases, whatever else does', () => {
    const one = lens('minimum-cd');
    const { status, areas } = evaluateLens(
      one,
      { ...all(one, 'pass'), 'cd.build.no-manual-gate': 'fail' },
      answered(one, 'yes'),
    );
    expect(status).toBe('open');
    expect(areas.filter(area => area.status !== 'holds')).toMatchObject([
      { id: 'pipeline-decides', status: 'open' },
    ]);
  });
});
