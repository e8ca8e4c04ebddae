import { Tab, Tabs, makeStyles } from '@material-ui/core';
import { ReactNode, useId } from 'react';
import { focusRing, mute, tabular, text, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  tabs: {
    minHeight: 40,
    padding: '0 12px',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  tab: {
    ...text.strong,
    ...mute(theme),
    minWidth: 0,
    minHeight: 40,
    padding: '0 12px',
    textTransform: 'none',
    opacity: 1,
    '&:focus-visible': {
      ...focusRing(theme)['&:focus-visible, &.Mui-focusVisible'],
      outlineOffset: -2,
    },
  },
  chosen: { color: theme.palette.text.primary },
  label: { display: 'inline-flex', alignItems: 'center', gap: 8 },
  count: {
    ...text.smallStrong,
    ...tabular,
    lineHeight: '18px',
    padding: '0 7px',
    borderRadius: 9,
    background: tones(theme).soft,
    color: theme.palette.text.primary,
  },
}));

type Props<T extends string> = {
  label: string;
  tabs: ReadonlyArray<{ id: T; label: string; count: number }>;
  value: T;
  onChange(value: T): void;
  /** What belongs to the chosen tab. */
  children: ReactNode;
};

/** Tabs with counts and the panel that they switch. */
export const TabList = <T extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
}: Props<T>) => {
  const classes = useStyles();
  const id = useId();
  return (
    <>
      <Tabs
        className={classes.tabs}
        aria-label={label}
        value={value}
        onChange={(_, next: T) => onChange(next)}
        variant="scrollable"
        scrollButtons="off"
        indicatorColor="primary"
      >
        {tabs.map(tab => (
          <Tab
            key={tab.id}
            id={`${id}-${tab.id}`}
            aria-controls={`${id}-panel`}
            value={tab.id}
            disableRipple
            classes={{ root: classes.tab, selected: classes.chosen }}
            label={
              <span className={classes.label}>
                {tab.label} <span className={classes.count}>{tab.count}</span>
              </span>
            }
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
      >
        {children}
      </div>
    </>
  );
};
