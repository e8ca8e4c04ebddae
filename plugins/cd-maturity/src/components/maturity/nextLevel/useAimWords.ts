import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { levelName, topRank } from '../../model/levels';
import { NextSteps } from '../view';

/** Title and sentence of the list. */
export const useAimWords = (
  { model, level }: Pick<EntityMaturity, 'model' | 'level'>,
  { aim, first }: NextSteps,
) => {
  const t = useText();
  const rank = level ?? 0;
  if (aim === 'rate') {
    return { title: t('next.titleUnrated'), sub: t('next.subUnrated') };
  }
  if (aim === 'top') {
    return {
      title: t('next.titleTop', { level: levelName(model, rank) }),
      sub: t('next.subTop'),
    };
  }
  const unknown = first.filter(
    ({ practice }) => practice.status === 'unknown',
  ).length;
  return {
    title: t('next.title', {
      level: levelName(model, Math.min(rank + 1, topRank(model))),
    }),
    sub: [
      first.length > 0 && t('next.sub', { count: first.length }),
      unknown > 0 && first.length === 1 && t('next.onlyUnknown'),
      unknown > 0 && first.length > 1 && t('next.unknown', { count: unknown }),
    ]
      .filter(Boolean)
      .join(' '),
  };
};
