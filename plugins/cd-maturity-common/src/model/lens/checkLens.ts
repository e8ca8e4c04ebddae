import { Finding } from '../parse/finding';
import { duplicates } from '../validate/duplicates';
import { Problem } from '../validate/Problem';
import { ranksOutOfOrder } from '../validate/ranksOutOfOrder';
import { suggest } from '../validate/suggest';
import { findingsAt, ValidateOptions } from '../validate/validateModel';
import { Lens, LensRow } from './lens';

/**
 * Whether the parts of a lens fit together, and whether what it asks for is a practice of one of the `others`.
 * @public
 */
export function checkLens(
  lens: Lens,
  options: ValidateOptions = {},
): Finding[] {
  const practices = (options.others ?? []).flatMap(other =>
    other.practices.map(({ id }) => id),
  );
  const problems = [
    ...duplicates(['levels'], lens.levels),
    ...duplicates(['areas'], lens.areas),
    ...ranksOutOfOrder(lens.levels),
    ...unusedLevels(lens),
    ...lens.areas.flatMap(({ rows }, area) =>
      rows.flatMap((row, at) =>
        rowProblems(row, lens, practices).map(problem => ({
          ...problem,
          path: ['areas', area, 'rows', at, ...problem.path],
        })),
      ),
    ),
    ...questionsTwice(lens),
  ];
  return findingsAt(problems, {
    ...options,
    file: options.file ?? lens.metadata.id,
  });
}

function unusedLevels({ levels, areas }: Lens): Problem[] {
  const used = new Set(
    areas.flatMap(({ rows }) => rows.map(({ level }) => level)),
  );
  return levels.flatMap(({ id }, at): Problem[] =>
    used.has(id)
      ? []
      : [
          {
            path: ['levels', at],
            message: `${id} has no row in any area; add one or remove the level`,
          },
        ],
  );
}

function rowProblems(
  row: LensRow,
  { levels }: Lens,
  known: readonly string[],
): Problem[] {
  const ids = levels.map(({ id }) => id);
  const problems: Problem[] = [];
  if (!ids.includes(row.level)) {
    const message = `${row.level} is no level of the lens${suggest(
      row.level,
      ids,
    )}`;
    problems.push({ path: ['level'], message });
  }
  row.practices.forEach((id, at) => {
    const path = ['practices', at];
    if (!known.includes(id)) {
      const message = `${id} is no practice of a model that is loaded${suggest(
        id,
        known,
      )}`;
      problems.push({ path, message });
    } else if (row.practices.indexOf(id) < at) {
      problems.push({ path, message: `${id} is listed twice; remove it here` });
    }
  });
  row.questions.forEach(({ id }, at) => {
    if (known.includes(id)) {
      const message = `${id} is a practice; a question needs a name of its own`;
      problems.push({ path: ['questions', at, 'id'], message });
    }
  });
  return problems;
}

/** Answers are kept by the id of the question. */
function questionsTwice({ areas }: Lens): Problem[] {
  const seen = new Set<string>();
  return areas.flatMap(({ rows }, area) =>
    rows.flatMap(({ questions }, row) =>
      questions.flatMap(({ id }, at): Problem[] => {
        const taken = seen.has(id);
        seen.add(id);
        const path = ['areas', area, 'rows', row, 'questions', at, 'id'];
        const message = `${id} is the id of an earlier question; choose another`;
        return taken ? [{ path, message }] : [];
      }),
    ),
  );
}
