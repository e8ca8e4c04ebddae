import classNames from 'classnames';
import { SummaryCell } from 'backstage-plugin-cd-maturity-common';
import { LevelGlyph } from '../../ui';
import { DistributionBar } from './DistributionBar';
import { useHeatContent } from './heatContent';

type Props = {
  cell: SummaryCell;
  group: string;
  dimension: string;
  /** Reached by the Tab key; the others by arrow keys. */
  first: boolean;
  onShow(): void;
};

/** The level of a group in one dimension, how many it rests on, and their spread. Opens the list behind it. */
export const HeatCell = ({ cell, group, dimension, first, onShow }: Props) => {
  const content = useHeatContent();
  const { classes, format, say } = content;
  const { level, distribution } = cell;
  const rated = distribution.levels.reduce((a, b) => a + b, 0);
  const none = rated === 0;
  const filled = level !== null && level > 0;

  const name = () => {
    if (none) return content.noData;
    return level === null ? content.tooFew : content.levelOf(level);
  };
  return (
    <button
      type="button"
      className={classes.cell}
      tabIndex={first ? 0 : -1}
      data-hint
      aria-label={say.cell({
        group,
        dimension,
        level: name(),
        distribution: content.distributionOf(distribution),
      })}
      onClick={onShow}
    >
      <span
        className={classNames(
          classes.level,
          none && classes.noData,
          level === 0 && classes.outlined,
          !none && level === null && classes.tooFew,
        )}
        style={filled ? content.toneOf(level) : undefined}
      >
        <span className={classNames(classes.name, none && classes.onHatch)}>
          {filled && (
            <LevelGlyph rank={level} of={content.top} size={14} inherit />
          )}
          <span className={classes.word}>{name()}</span>
        </span>
        <span className={none ? classes.onHatch : undefined}>
          {format.number(none ? distribution.unrated : rated)}
        </span>
      </span>
      <DistributionBar distribution={distribution} />
    </button>
  );
};
