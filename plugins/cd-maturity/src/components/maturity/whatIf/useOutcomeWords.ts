import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelName, shortTitle, topRank } from '../../model/levels';
import { Outcome } from './outcome';

/** What would change, in words. */
export const useOutcomeWords = ({ model, dimensions }: EntityMaturity) => {
  const t = useText();
  const format = useFormat();
  const nameOf = (rank: number | null) =>
    rank === null ? t('level.unrated') : levelName(model, rank);
  const titleOf = (id: string) =>
    shortTitle(dimensions.find(item => item.id === id)?.title ?? id);

  return (
    { level, percent, risen }: Outcome,
    withAll: number | null | undefined,
  ) => {
    const rises = risen.map(({ id, to }) =>
      t('whatIf.reaches', { dimension: titleOf(id), level: nameOf(to) }),
    );
    const whole =
      level.to !== level.from
        ? [t('whatIf.level', { level: nameOf(level.to) })]
        : [];
    const all = [...whole, ...rises];
    const next = levelName(
      model,
      Math.min((level.to ?? 0) + 1, topRank(model)),
    );
    const parts = [
      percent.to !== null &&
        (percent.from !== null && level.to === level.from
          ? t('whatIf.percent', {
              percent: format.percent(percent.to),
              level: next,
              before: format.percent(percent.from),
            })
          : t('whatIf.percentNew', {
              percent: format.percent(percent.to),
              level: next,
            })),
      withAll !== undefined &&
        withAll !== level.to &&
        t('whatIf.withAll', { level: nameOf(withAll) }),
    ];
    return {
      title: all.length > 0 ? format.list(all) : t('whatIf.noLevel'),
      progress: parts.filter(Boolean).join(' '),
    };
  };
};
