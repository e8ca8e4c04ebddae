import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import {
  bandPositions,
  bandScaleOf,
  FigureId,
  figureIds,
} from '../translation/figureIds';
import { useText } from './useText';

const known: ReadonlySet<string> = new Set(figureIds);
const isKnown = (id: string): id is FigureId => known.has(id);

/** What figures and their bands are called in the user's language and what figures mean, else as the answer says. */
export const useFigureWords = () => {
  const t = useText();
  return {
    title: ({ id, title }: Pick<MetricDto, 'id' | 'title'>) =>
      isKnown(id) ? t(`figure.title.${id}`, { title }) : title,
    definition: ({ id, definition }: Pick<MetricDto, 'id' | 'definition'>) =>
      isKnown(id) ? t(`figure.definition.${id}`, { definition }) : definition,
    band: ({ unit, band }: Pick<MetricDto, 'unit' | 'band'>) => {
      const scale = bandScaleOf[unit];
      const position = bandPositions.find(id => id === String(band?.position));
      return band && scale && position
        ? t(`figure.band.${scale}.${position}`, { label: band.label })
        : band?.label;
    },
  };
};
