import { ButtonBase, makeStyles } from '@material-ui/core';
import CheckIcon from '@material-ui/icons/Check';
import classNames from 'classnames';
import { focusRing, text, tones } from '../../theme';
import { useOptionWords } from './useOptionWords';

const useStyles = makeStyles(theme => ({
  group: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  option: {
    ...text.list,
    ...focusRing(theme),
    minHeight: 32,
    padding: '0 12px',
    gap: 4,
    borderRadius: 4,
    border: `1px solid ${tones(theme).outline}`,
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
  },
  /** Says nothing about the practice itself. */
  aside: { borderStyle: 'dashed' },
  chosen: {
    fontWeight: 700,
    borderStyle: 'solid',
    borderColor: theme.palette.text.primary,
    background: tones(theme).soft,
  },
  icon: { fontSize: 16 },
}));

const ASIDE = ['dont-know', 'not-applicable'];

type Props = {
  /** The question. */
  labelledBy: string;
  options: readonly string[];
  value?: string;
  onChoose(option: string): void;
};

/** The answers to a question; a press is an answer, moving along them is not. */
export const OptionButtons = (props: Props) => {
  const classes = useStyles();
  const words = useOptionWords();
  return (
    <div
      role="group"
      aria-labelledby={props.labelledBy}
      className={classes.group}
    >
      {props.options.map(option => {
        const isChosen = option === props.value;
        return (
          <ButtonBase
            key={option}
            aria-pressed={isChosen}
            onClick={() => props.onChoose(option)}
            className={classNames(
              classes.option,
              ASIDE.includes(option) && classes.aside,
              isChosen && classes.chosen,
            )}
          >
            {isChosen && <CheckIcon className={classes.icon} />}
            {words(option)}
          </ButtonBase>
        );
      })}
    </div>
  );
};
