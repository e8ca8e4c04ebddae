import {
  CompiledModel,
  DimensionDto,
  DimensionResult,
  PracticeStatus,
  Score,
} from 'backstage-plugin-cd-maturity-common';

/** Gates of the next level of a dimension, with their status. */
function nextGates(
  compiled: CompiledModel,
  { id, next }: DimensionResult,
  statusOf: ReadonlyMap<string, PracticeStatus>,
): PracticeStatus[] {
  const cell = compiled.dimensions
    .find(dimension => dimension.id === id)
    ?.cells.find(({ rank }) => rank === next);
  return (cell?.practices ?? [])
    .filter(({ gate }) => gate)
    .flatMap(practice => statusOf.get(practice.id) ?? []);
}

export function toDimensions(
  compiled: CompiledModel,
  score: Score,
): DimensionDto[] {
  const known = new Map(
    compiled.model.dimensions.map(dimension => [dimension.id, dimension]),
  );
  const statusOf = new Map(
    score.practices.map(({ id, status }) => [id, status]),
  );
  return score.dimensions.map(result => {
    const gates = nextGates(compiled, result, statusOf);
    return {
      ...result,
      title: known.get(result.id)?.title ?? result.id,
      weight: known.get(result.id)?.weight ?? 0,
      openGates: gates.filter(
        status => status === 'fail' || status === 'partial',
      ).length,
      unknownGates: gates.filter(status => status === 'unknown').length,
    };
  });
}
