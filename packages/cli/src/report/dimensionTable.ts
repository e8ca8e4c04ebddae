import { DescribedScore } from '../score/DescribedScore';
import { columns } from './columns';
import { levelTitle, topRank } from './levelTitle';
import { Paint } from './paint';

type Dimension = DescribedScore['dimensions'][number];

const FULL = '■';
const EMPTY = '□';

/** A line for each dimension, the way up drawn as a ladder. */
export function dimensionTable(
  { dimensions, model }: DescribedScore,
  paint: Paint,
): string[] {
  const top = topRank(model);
  const rows = dimensions.map(dimension => [
    dimension.title,
    `${FULL.repeat(dimension.level)}${EMPTY.repeat(top - dimension.level)}`,
    dimension.unrated ? 'unrated' : levelTitle(model, dimension.level),
    dimension.progress.toFixed(2),
    remarks(dimension, model),
  ]);
  const [head, ...lines] = columns([
    ['Dimension', '', 'Level', 'Progress', ''],
    ...rows,
  ]);
  return [paint('bold', head), ...lines];
}

function remarks(
  { level, potential, next, provisional, withExemptions }: Dimension,
  model: DescribedScore['model'],
): string {
  return [
    next === null && 'complete',
    potential > level && `could be ${levelTitle(model, potential)}`,
    provisional && 'provisional',
    withExemptions && 'with exemptions',
  ]
    .filter(Boolean)
    .join(', ');
}
