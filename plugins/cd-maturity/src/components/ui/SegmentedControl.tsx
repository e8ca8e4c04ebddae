import { ButtonBase, makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { focusRing, mute, text, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  group: {
    display: 'inline-flex',
    border: `1px solid ${tones(theme).outline}`,
    borderRadius: 4,
    background: theme.palette.background.paper,
    maxWidth: '100%',
    overflowX: 'auto',
  },
  option: {
    ...text.smallStrong,
    ...mute(theme),
    ...focusRing(theme),
    height: 30,
    padding: '0 12px',
    whiteSpace: 'nowrap',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '& + &': { borderLeft: `1px solid ${theme.palette.divider}` },
  },
  chosen: {
    color: theme.palette.text.primary,
    background: tones(theme).soft,
    boxShadow: `inset 0 -2px 0 ${theme.palette.primary.main}`,
  },
}));

type Props<T extends string> = {
  label: string;
  options: ReadonlyArray<{ id: T; label: string }>;
  value: T;
  onChange(value: T): void;
};

/** One of a few views. */
export const SegmentedControl = <T extends string>({
  label,
  options,
  value,
  onChange,
}: Props<T>) => {
  const classes = useStyles();
  return (
    <div role="group" aria-label={label} className={classes.group}>
      {options.map(option => (
        <ButtonBase
          key={option.id}
          aria-pressed={option.id === value}
          onClick={() => onChange(option.id)}
          className={classNames(
            classes.option,
            option.id === value && classes.chosen,
          )}
        >
          {option.label}
        </ButtonBase>
      ))}
    </div>
  );
};
