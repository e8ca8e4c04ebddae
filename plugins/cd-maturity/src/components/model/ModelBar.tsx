import { makeStyles } from '@material-ui/core';
import { ComponentProps, ReactNode } from 'react';
import { useFormat } from '../../hooks/useFormat';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';
import { NARROW, mute, text } from '../../theme';
import { ModelSwitch } from './ModelSwitch';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    minHeight: 32,
  },
  age: {
    ...text.small,
    ...mute(theme),
    marginLeft: 'auto',
    [NARROW]: { marginLeft: 0 },
  },
}));

type Props = ComponentProps<typeof ModelSwitch> & {
  /** Choices beside that of the model. */
  choices?: ReactNode;
  newestSignalAt?: string | null;
  /** Said after the age of the newest signal. */
  more?: ReactNode;
  children?: ReactNode;
};

/** By which model the page speaks, and how old the evidence is. */
export const ModelBar = ({
  choices,
  newestSignalAt,
  more,
  children,
  ...models
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  return (
    <div className={classes.bar}>
      <ModelSwitch {...models} />
      {choices}
      <span className={classes.age}>
        {newestSignalAt
          ? t('header.newest', { age: format.ago(newestSignalAt, now) })
          : t('header.noSignal')}
        {more}
      </span>
      {children}
    </div>
  );
};
