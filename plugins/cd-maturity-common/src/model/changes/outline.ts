import { Clause } from '../clause';
import { MaturityModel } from '../model';

/** What a practice asks, as far as two versions of a model are compared. Levels and dimensions by title. @public */
export type PracticeOutline = {
  id: string;
  title: string;
  dimension: string;
  level: string;
  gate: boolean;
  evidence: Clause[];
};

/** What the practices of a model ask. @public */
export function outlineOf({
  practices,
  dimensions,
  levels,
}: Pick<
  MaturityModel,
  'practices' | 'dimensions' | 'levels'
>): PracticeOutline[] {
  const titles = new Map(
    [...dimensions, ...levels].map(({ id, title }) => [id, title]),
  );
  return practices.map(({ id, title, dimension, level, gate, evidence }) => ({
    id,
    title,
    dimension: titles.get(dimension) ?? dimension,
    level: titles.get(level) ?? level,
    gate,
    evidence,
  }));
}
