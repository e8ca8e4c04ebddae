import { EntityMaturity, MAJORITY } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';
import { LevelAsks } from '../view';

/** What a level asks of the dimensions, and how far that is met, in words. */
export const useAskWords = ({
  model,
  dimensions,
}: Pick<EntityMaturity, 'model' | 'dimensions'>) => {
  const t = useText();
  const format = useFormat();
  const all = format.number(dimensions.length);
  return ({ rank, majority, floor }: LevelAsks) => {
    const { needed, there, nearest } = majority;
    const level = levelName(model, rank);
    const standing = t('asks.there', { count: there });
    return [
      {
        id: 'majority',
        met: majority.met,
        what:
          needed === undefined
            ? t('asks.weight', {
                percent: format.percent(MAJORITY * 100),
                level,
              })
            : t('asks.majority', { needed: format.number(needed), all, level }),
        where: nearest
          ? `${standing}, ${t('asks.nearest', { dimension: nearest.title })}`
          : standing,
      },
      {
        id: 'floor',
        met: floor.met,
        what: t('asks.floor', { level: levelName(model, floor.rank) }),
        where: floor.met
          ? t('asks.floorMet')
          : t('asks.below', {
              dimensions: format.list(floor.below.map(({ title }) => title)),
            }),
      },
    ];
  };
};
