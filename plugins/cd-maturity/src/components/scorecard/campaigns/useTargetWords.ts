import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';

type Named = ReadonlyArray<{ id: string; title: string }>;
type Known = { levels: Named; dimensions: Named; practices: Named };

/** What a campaign asks for, in words; ids until the model is known. */
export const useTargetWords = (value: Known | undefined) => {
  const t = useText();
  const format = useFormat();
  return (target: CampaignDto['target']): string => {
    if ('practices' in target) {
      return format.list(
        target.practices.map(
          id => value?.practices.find(item => item.id === id)?.title ?? id,
        ),
      );
    }
    const level =
      value?.levels.find(({ id }) => id === target.level)?.title ??
      target.level;
    if (!target.dimension) return level;
    const dimension =
      value?.dimensions.find(({ id }) => id === target.dimension)?.title ??
      target.dimension;
    return t('campaigns.levelIn', { level, dimension });
  };
};
