import { CompiledModel, ExportRow } from 'backstage-plugin-cd-maturity-common';
import { levelTitle } from '../models/levelTitle';
import { csvLine } from './csv';

const BEFORE = [
  'entityRef',
  'title',
  'type',
  'lifecycle',
  'owner',
  'system',
  'domain',
  'level',
  'levelTitle',
  'potential',
  'progress',
  'percentToNext',
  'confidence',
  'measured',
  'people',
  'unknown',
];
const AFTER = ['fixFirst', 'newestSignalAt', 'open'];

/** A column for each dimension: its rank, `unrated`, or empty where it does not apply. */
export function csvHeader({ dimensions }: CompiledModel): string {
  return csvLine([...BEFORE, ...dimensions.map(({ id }) => id), ...AFTER]);
}

export function csvRow(compiled: CompiledModel, row: ExportRow): string {
  const { confidence } = row;
  const dimensions = compiled.dimensions.map(({ id }) => {
    const found = row.dimensions.find(dimension => dimension.id === id);
    return found?.unrated ? 'unrated' : found?.level;
  });
  return csvLine([
    row.entityRef,
    row.title,
    row.type,
    row.lifecycle,
    row.owner,
    row.system,
    row.domain,
    row.level,
    levelTitle(compiled.model, row.level),
    row.potential,
    row.progress,
    row.percentToNext,
    confidence.value,
    confidence.measured,
    confidence.people,
    confidence.unknown,
    ...dimensions,
    row.fixFirst?.practiceId,
    row.newestSignalAt,
    row.open.join(' '),
  ]);
}
