import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { entityName } from '../../../format/entityName';
import { useText } from '../../../hooks/useText';
import { levelName, shortTitle } from '../../model/levels';
import { NONE } from '../heatmap/useGroupTitle';
import { ListField } from './filterParams';

const statuses = [
  'pass',
  'partial',
  'fail',
  'unknown',
  'not-applicable',
  'exempt',
] as const;

const bands = ['high', 'medium', 'low'] as const;

/** A filter's value as people read it; what the summary does not know keeps its id. */
export const useFilterWords = (
  summary?: ScorecardSummary,
  practices: ReadonlyArray<{ id: string; title: string }> = [],
) => {
  const t = useText();
  const rankWord = (rank: string) => {
    if (rank === 'unrated') return t('level.unrated');
    return summary ? levelName(summary.model, Number(rank)) : rank;
  };
  return (field: ListField, value: string): string => {
    switch (field) {
      case 'owner':
      case 'system':
      case 'domain':
        if (value === NONE) return t(`heat.without.${field}`);
        return summary?.facets.titles[value] ?? entityName(value);
      case 'level':
        return rankWord(value);
      case 'dimension': {
        const [id, rank] = value.split(':');
        const dimension = summary?.model.dimensions.find(
          item => item.id === id,
        );
        return `${shortTitle(dimension?.title ?? id)} ${rankWord(rank)}`;
      }
      case 'practice': {
        const [id, status] = value.split(':');
        const title =
          practices.find(item => item.id === id)?.title ??
          summary?.openGates.find(item => item.practiceId === id)?.title ??
          id;
        const known = statuses.find(item => item === status);
        return `${title}: ${known ? t(`status.${known}`) : status}`;
      }
      case 'confidence': {
        const band = bands.find(item => item === value);
        return band ? t(`header.band.${band}`) : value;
      }
      default:
        return value;
    }
  };
};
