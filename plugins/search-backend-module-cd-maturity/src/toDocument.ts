import { parseEntityRef } from '@backstage/catalog-model';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { ExportRow, Heatmap } from 'backstage-plugin-cd-maturity-common';

/** The maturity of one entity in the search index. Fields other than text can be filtered by. @public */
export type MaturityDocument = IndexableDocument & {
  entityRef: string;
  owner: string;
  /** Title of the level, or `Unrated`. */
  level: string;
  /** `build:3`, `test:unrated` */
  dimensions: string[];
  /** Ids of practices that fail, wholly or in part. */
  openPractices: string[];
};

/** What levels, dimensions and practices are called. */
export type Titles = Heatmap['model'] & {
  practices: NonNullable<Heatmap['practices']>;
};

function levelTitle(
  { levels, belowFirst }: Titles,
  rank: number | null,
): string {
  if (rank === null) {
    return 'Unrated';
  }
  return levels.find(level => level.rank === rank)?.title ?? belowFirst;
}

export function toDocument(model: Titles, row: ExportRow): MaturityDocument {
  const { kind, namespace, name } = parseEntityRef(row.entityRef);
  const level = levelTitle(model, row.level);
  const titles = new Map(
    [...model.dimensions, ...model.practices].map(({ id, title }) => [
      id,
      title,
    ]),
  );
  const dimensions = row.dimensions.map(dimension => {
    const rank = dimension.unrated ? null : dimension.level;
    return `${titles.get(dimension.id)}: ${levelTitle(model, rank)}`;
  });
  const open = row.open.map(id => titles.get(id) ?? id);
  return {
    title: row.title,
    text: [
      `Maturity: ${level}`,
      ...dimensions,
      ...(open.length > 0 ? [`Open: ${open.join('; ')}`] : []),
    ].join('. '),
    location: `/catalog/${namespace}/${kind}/${name}/maturity`,
    authorization: { resourceRef: row.entityRef },
    entityRef: row.entityRef,
    owner: row.owner ?? '',
    level,
    dimensions: row.dimensions.map(
      ({ id, level: rank, unrated }) => `${id}:${unrated ? 'unrated' : rank}`,
    ),
    openPractices: row.open,
  };
}
