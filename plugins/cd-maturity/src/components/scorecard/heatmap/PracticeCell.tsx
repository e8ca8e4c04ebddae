import classNames from 'classnames';
import { StatusCounts } from 'backstage-plugin-cd-maturity-common';
import { useHeatContent } from './heatContent';
import { practiceShare, shadeOf } from './practiceShare';

type Props = {
  counts: StatusCounts;
  group: string;
  practice: string;
  /** Reached by the Tab key; the others by arrow keys. */
  first: boolean;
  onShow(): void;
};

/** How many of a group's components do a practice; opens the list of those that do not. */
export const PracticeCell = (props: Props) => {
  const { counts, group, practice, first, onShow } = props;
  const { classes, format, say, toneOf } = useHeatContent();
  const { share, ...figures } = practiceShare(counts);
  const passed = format.number(figures.passed);
  const judged = format.number(figures.judged);
  const unknown = format.number(figures.unknown);
  const known = share !== undefined;
  return (
    <button
      type="button"
      tabIndex={first ? 0 : -1}
      data-hint
      aria-label={say.practice({ group, practice, passed, judged, unknown })}
      className={classNames(
        classes.cell,
        classes.practice,
        !known && classes.noData,
      )}
      style={known ? toneOf(shadeOf(share)) : undefined}
      onClick={onShow}
    >
      {known ? (
        say.passed({ passed, judged })
      ) : (
        <span className={classes.onHatch}>{unknown}</span>
      )}
    </button>
  );
};
