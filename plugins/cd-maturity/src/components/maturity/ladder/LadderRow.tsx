import classNames from 'classnames';
import { makeStyles } from '@material-ui/core';
import {
  DimensionDto,
  EntityMaturity,
} from 'backstage-plugin-cd-maturity-common';
import { mute, text, tones } from '../../../theme';
import { rungsOf } from '../view';
import { RungBox } from './RungBox';
import { TINY, useLadderStyles } from './useLadderStyles';
import { Imagined, useRowWords } from './useRowWords';

const useStyles = makeStyles(theme => ({
  item: { borderTop: `1px solid ${theme.palette.divider}`, padding: '12px 0' },
  name: { ...text.strong },
  notes: { ...text.small, ...mute(theme) },
  tiny: { display: 'none', [TINY]: { display: 'inline' } },
  // Lines break between notes before they break inside of one.
  note: { display: 'inline-block' },
  problem: { color: tones(theme).problem, fontWeight: 700 },
}));

type Props = {
  dimension: DimensionDto;
  model: EntityMaturity['model'];
  target: number;
  /** How it would stand with what is ticked. */
  imagined?: Imagined;
};

/** One dimension: its name, one sentence about it, and its rungs. */
export const LadderRow = ({ dimension, model, target, imagined }: Props) => {
  const classes = useStyles();
  const shared = useLadderStyles();
  const words = useRowWords(dimension, model, target, imagined);
  const rungs = rungsOf(
    dimension,
    model.levels.map(level => level.rank),
    target,
    imagined,
  );
  return (
    <li className={classes.item}>
      <div className={shared.row}>
        <div>
          <div className={classes.name}>{dimension.title}</div>
          <div className={classes.notes}>
            {words.level}
            {words.share && (
              <span className={classes.tiny}>
                {' · '}
                {words.share}
              </span>
            )}
            {words.notes.map(note => (
              <span key={note.text}>
                {' · '}
                <span
                  className={classNames(
                    classes.note,
                    note.problem && classes.problem,
                  )}
                >
                  {note.text}
                </span>
              </span>
            ))}
          </div>
        </div>
        <div className={shared.rungs} role="img" aria-label={words.picture}>
          {rungs.map(rung => (
            <RungBox key={rung.rank} rung={rung} />
          ))}
        </div>
      </div>
    </li>
  );
};
