import { ButtonBase, makeStyles } from '@material-ui/core';
import CheckIcon from '@material-ui/icons/Check';
import classNames from 'classnames';
import { useId } from 'react';
import { focusRing, mute, text, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  legend: { ...text.small, ...mute(theme), margin: '0 0 4px' },
  list: { display: 'flex', flexWrap: 'wrap', gap: 6 },
  option: {
    ...text.small,
    ...focusRing(theme),
    minHeight: 28,
    padding: '0 10px',
    gap: 4,
    borderRadius: 14,
    border: `1px solid ${tones(theme).outline}`,
  },
  chosen: {
    fontWeight: 700,
    borderColor: theme.palette.text.primary,
    background: tones(theme).soft,
  },
  icon: { fontSize: 14 },
  error: { ...text.small, color: tones(theme).problem, margin: '4px 0 0' },
}));

type Props<T extends string> = {
  legend: string;
  options: ReadonlyArray<{ id: T; label: string }>;
  value: readonly T[];
  disabled?: boolean;
  error?: string;
  onChange(value: T[]): void;
};

/** Any number of a few words. */
export const ToggleList = <T extends string>(props: Props<T>) => {
  const classes = useStyles();
  const id = useId();
  const { options, value, disabled } = props;
  return (
    <div>
      <p id={id} className={classes.legend}>
        {props.legend}
      </p>
      <div role="group" aria-labelledby={id} className={classes.list}>
        {options.map(option => {
          const isOn = value.includes(option.id);
          return (
            <ButtonBase
              key={option.id}
              aria-pressed={isOn}
              disabled={disabled}
              className={classNames(classes.option, isOn && classes.chosen)}
              onClick={() =>
                props.onChange(
                  options
                    .map(item => item.id)
                    .filter(item =>
                      item === option.id ? !isOn : value.includes(item),
                    ),
                )
              }
            >
              {isOn && <CheckIcon className={classes.icon} />}
              {option.label}
            </ButtonBase>
          );
        })}
      </div>
      {props.error && (
        <p role="alert" className={classes.error}>
          {props.error}
        </p>
      )}
    </div>
  );
};
