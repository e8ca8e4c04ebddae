import {
  DimensionDto,
  EntityMaturity,
} from 'backstage-plugin-cd-maturity-common';
import { wholePercent } from '../../../format/percent';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelName } from '../../model/levels';

export type Imagined = Pick<DimensionDto, 'level' | 'next' | 'progress'>;

type Note = { text: string; problem?: boolean };

/** What a ladder row says about its dimension. */
export const useRowWords = (
  dimension: DimensionDto,
  model: EntityMaturity['model'],
  target: number,
  imagined?: Imagined,
) => {
  const t = useText();
  const format = useFormat();
  const { level, next, potential, progress, unrated } = dimension;
  const name = unrated ? t('level.unrated') : levelName(model, level);

  const notes: Note[] = [];
  const note = (text: string, problem = false) => notes.push({ text, problem });
  if (dimension.openGates > 0)
    // Too little is known to call it a problem.
    note(t('ladder.openGates', { count: dimension.openGates }), !unrated);
  if (dimension.unknownGates > 0)
    note(t('ladder.unknownGates', { count: dimension.unknownGates }));
  if (next === null && !unrated) note(t('ladder.complete'));
  else if (!unrated && level >= target) note(t('ladder.atTarget'));
  if (!unrated && dimension.provisional) note(t('ladder.provisional'));
  if (dimension.withExemptions) note(t('ladder.withExemptions'));

  const details: string[] = [];
  let share: string | undefined;
  if (next !== null) {
    const part = Math.min(Math.max(progress - (next - 1), 0), 0.99);
    const percent = format.percent(wholePercent(part));
    if (part > 0) share = t('ladder.share', { percent });
    details.push(
      t('ladder.shareOf', { percent, level: levelName(model, next) }),
    );
  }
  if (potential > level)
    details.push(t('ladder.couldBe', { level: levelName(model, potential) }));
  if (imagined && imagined.level > level)
    details.push(
      t('ladder.imagined', { level: levelName(model, imagined.level) }),
    );
  details.push(t('ladder.target', { level: levelName(model, target) }));

  return {
    level: name,
    /** How much of the next rung is there. */
    share,
    notes,
    picture: t('ladder.rungs', {
      dimension: dimension.title,
      level: name,
      all: String(model.levels.length),
      details: details.join(' '),
    }),
  };
};
