import { ModelCheck, Problem } from './Problem';

function duplicates(
  list: string,
  items: ReadonlyArray<{ id: string }>,
): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ id }, at): Problem[] => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      return [];
    }
    return [
      {
        path: [list, at, 'id'],
        message: `${id} is used twice, first by ${list}[${before}]; ids must be unique`,
      },
    ];
  });
}

/** Names within one list are used once. */
export const checkIds: ModelCheck = ({ model }) => [
  ...duplicates('levels', model.levels),
  ...duplicates('dimensions', model.dimensions),
  ...duplicates('pipelinePhases', model.pipelinePhases ?? []),
  ...duplicates('steps', model.steps ?? []),
  ...duplicates('practices', model.practices),
];
