import { MetricClause } from '../clause';
import { isWeaker } from '../isWeaker';
import { Practice } from '../practice';
import { suggest } from '../validate/suggest';
import { Draft, Step } from './Draft';
import { MaturityModelOverride } from './maturityModelOverride';
import { noPractice } from './noPractice';

type Figures = MaturityModelOverride['thresholds'][string];

/** Sets the thresholds of the clauses that are named by practice and figure. */
export const changeThresholds: Step = (draft, { thresholds }) =>
  Object.entries(thresholds).reduce(changePractice, draft);

function changePractice(draft: Draft, [id, figures]: [string, Figures]): Draft {
  const { model, places, problems } = draft;
  const at = model.practices.findIndex(practice => practice.id === id);
  if (at < 0) {
    const problem = noPractice(['thresholds', id], id, model);
    return { ...draft, problems: [...problems, problem] };
  }
  const practice = model.practices[at];
  const evidence = [...practice.evidence];
  const changed: Draft['places'] = [];
  const wrong: Draft['problems'] = [];

  for (const [figure, given] of Object.entries(figures)) {
    const override = ['thresholds', id, figure];
    const [index, another] = clausesOn(figure, practice);
    if (index === undefined || another !== undefined) {
      const message = whyNot(figure, practice, another !== undefined);
      wrong.push({ path: override, message });
    } else {
      evidence[index] = changeClause(evidence[index] as MetricClause, given);
      const path = ['practices', at, 'evidence', index];
      changed.push({ model: path, override });
    }
  }

  const practices = [...model.practices];
  practices[at] = { ...practice, evidence };
  return {
    model: { ...model, practices },
    places: [...places, ...changed],
    problems: [...problems, ...wrong],
  };
}

/** A `partial` of the model that the new `pass` overtakes goes; one that the override sets is checked. */
function changeClause(
  clause: MetricClause,
  given: Figures[string],
): MetricClause {
  const changed = { ...clause, ...given };
  const { partial, ...rest } = changed;
  const isOvertaken =
    given.partial === undefined &&
    partial !== undefined &&
    !isWeaker(partial, changed);
  return isOvertaken ? rest : changed;
}

/** Places of the clauses of a practice that read a figure. */
function clausesOn(figure: string, { evidence }: Practice): number[] {
  return evidence.flatMap((clause, at) =>
    'metric' in clause && clause.metric === figure ? [at] : [],
  );
}

function whyNot(figure: string, practice: Practice, twice: boolean): string {
  if (twice) {
    return `is read by several clauses of ${practice.id}; switch the practice off and add one of your own`;
  }
  const figures = practice.evidence.flatMap(clause =>
    'metric' in clause ? [clause.metric] : [],
  );
  return figures.length === 0
    ? `${practice.id} reads no figure, so it has no thresholds`
    : `is no figure that ${practice.id} reads${suggest(figure, figures)}`;
}
