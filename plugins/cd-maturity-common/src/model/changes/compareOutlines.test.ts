import { compareOutlines } from './compareOutlines';
import { PracticeOutline } from './outline';

const practice = (overrides: Partial<PracticeOutline> = {}) => ({
  id: 'cd.build.one-command',
  title: 'One command builds',
  dimension: 'Build',
  level: 'Base',
  gate: true,
  evidence: [
    { metric: 'ci.success_rate', op: '>=' as const, pass: 0.8, partial: 0.5 },
  ],
  ...overrides,
});
const about = { practice: 'cd.build.one-command', title: 'One command builds' };

describe('compareOutlines', () => {
  it('sees nothing where nothing changed', () => {
    expect(compareOutlines([practice()], [practice()])).toEqual([]);
  });

  it('tells what is new and what went', () => {
    expect(compareOutlines([], [practice()])).toEqual([
      { ...about, what: 'added' },
    ]);
    expect(compareOutlines([practice()], [])).toEqual([
      { ...about, what: 'removed' },
    ]);
  });

  it.each<[Partial<PracticeOutline>, object]>([
    [{ level: 'Beginner' }, { what: 'level', from: 'Base', to: 'Beginner' }],
    [{ dimension: 'Test' }, { what: 'dimension', from: 'Build', to: 'Test' }],
    [{ gate: false }, { what: 'noGate' }],
    [
      {
        evidence: [
          { metric: 'ci.success_rate', op: '>=', pass: 0.9, partial: 0.5 },
        ],
      },
      { what: 'threshold', metric: 'ci.success_rate', from: '0.8', to: '0.9' },
    ],
    [
      {
        evidence: [
          { metric: 'ci.success_rate', op: '>=', pass: 0.8, partial: 0.6 },
        ],
      },
      { what: 'evidence' },
    ],
    [
      { evidence: [{ fact: 'repo.has_build', equals: true }] },
      { what: 'evidence' },
    ],
  ])('tells what changed: %p', (overrides, change) => {
    expect(compareOutlines([practice()], [practice(overrides)])).toEqual([
      { ...about, ...change },
    ]);
  });

  it('names a practice as it is called now', () => {
    const [change] = compareOutlines(
      [practice()],
      [practice({ title: 'One command builds all' })],
    );
    expect(change).toEqual({
      practice: about.practice,
      title: 'One command builds all',
      what: 'title',
      from: 'One command builds',
      to: 'One command builds all',
    });
  });
});
