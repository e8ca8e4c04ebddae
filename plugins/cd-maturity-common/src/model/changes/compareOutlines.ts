import { ModelChange } from '../../api/models';
import { Clause } from '../clause';
import { PracticeOutline } from './outline';

type MetricClause = Extract<Clause, { metric: string }>;

const isMetric = (clause: Clause): clause is MetricClause => 'metric' in clause;

/** The clauses without their thresholds, as a text that can be compared. */
function shapeOf({ evidence }: PracticeOutline): string {
  return JSON.stringify(
    evidence.map(clause =>
      isMetric(clause) ? { ...clause, pass: 0, partial: 0 } : clause,
    ),
  );
}

type About = Pick<ModelChange, 'practice' | 'title'>;

function evidenceChanges(
  about: About,
  before: PracticeOutline,
  after: PracticeOutline,
): ModelChange[] {
  if (shapeOf(before) !== shapeOf(after)) {
    return [{ ...about, what: 'evidence' }];
  }
  const old = before.evidence.filter(isMetric);
  return after.evidence
    .filter(isMetric)
    .flatMap((clause, index): ModelChange[] => {
      const { pass, partial } = old[index];
      if (clause.pass !== pass) {
        return [
          {
            ...about,
            what: 'threshold',
            metric: clause.metric,
            from: String(pass),
            to: String(clause.pass),
          },
        ];
      }
      return clause.partial === partial ? [] : [{ ...about, what: 'evidence' }];
    });
}

function practiceChanges(
  before: PracticeOutline,
  after: PracticeOutline,
): ModelChange[] {
  const about = { practice: after.id, title: after.title };
  const moved = (['title', 'dimension', 'level'] as const)
    .filter(what => before[what] !== after[what])
    .map(what => ({ ...about, what, from: before[what], to: after[what] }));
  const gate = { ...about, what: after.gate ? 'gate' : 'noGate' } as const;
  return [
    ...moved,
    ...(before.gate === after.gate ? [] : [gate]),
    ...evidenceChanges(about, before, after),
  ];
}

/** What a later version of a model asks otherwise than an earlier one: what is new, what went, what changed. @public */
export function compareOutlines(
  before: readonly PracticeOutline[],
  after: readonly PracticeOutline[],
): ModelChange[] {
  const old = new Map(before.map(practice => [practice.id, practice]));
  const ids = new Set(after.map(({ id }) => id));
  const about = ({ id, title }: PracticeOutline) => ({ practice: id, title });
  return [
    ...after
      .filter(({ id }) => !old.has(id))
      .map(practice => ({ ...about(practice), what: 'added' as const })),
    ...before
      .filter(({ id }) => !ids.has(id))
      .map(practice => ({ ...about(practice), what: 'removed' as const })),
    ...after.flatMap(practice => {
      const earlier = old.get(practice.id);
      return earlier ? practiceChanges(earlier, practice) : [];
    }),
  ];
}
