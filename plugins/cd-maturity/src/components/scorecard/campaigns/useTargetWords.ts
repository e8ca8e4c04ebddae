import { CampaignDto } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { ModelPractices } from '../usePractices';

/** What a campaign asks for, in words; ids until the model is known. */
export const useTargetWords = (known: Resource<ModelPractices>) => {
  const t = useText();
  const format = useFormat();
  const value = known.status === 'ready' ? known.value : undefined;
  return (target: CampaignDto['target']): string => {
    if ('practices' in target) {
      return format.list(
        target.practices.map(
          id => value?.practices.find(item => item.id === id)?.title ?? id,
        ),
      );
    }
    const level =
      value?.model.levels.find(({ id }) => id === target.level)?.title ??
      target.level;
    if (!target.dimension) return level;
    const dimension =
      value?.model.dimensions.find(({ id }) => id === target.dimension)
        ?.title ?? target.dimension;
    return t('campaigns.levelIn', { level, dimension });
  };
};
