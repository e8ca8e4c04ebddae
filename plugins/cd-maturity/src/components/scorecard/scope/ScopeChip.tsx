import { makeStyles } from '@material-ui/core';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { PopoverButton } from '../../ui';
import { ValueList } from '../filters/ValueList';
import { offeredValues } from '../filters/offeredValues';
import { useFilterWords } from '../filters/useFilterWords';
import { ScopeField } from './usePageScope';

const useStyles = makeStyles(theme => ({
  content: { ...text.small, display: 'flex', alignItems: 'center', gap: 6 },
  field: { ...mute(theme), fontWeight: 400 },
  value: {
    fontWeight: 700,
    color: theme.palette.text.primary,
    maxWidth: 200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  icon: { fontSize: 18 },
}));

type Props = {
  field: ScopeField;
  /** Everything when absent. */
  value?: string;
  summary: ScorecardSummary;
  onChoose(value: string | undefined): void;
};

/** One side of what the page is about, and a way to choose another. */
export const ScopeChip = ({ field, value, summary, onChoose }: Props) => {
  const classes = useStyles();
  const t = useText();
  const word = useFilterWords(summary);
  const all = t(`scope.all.${field}`);
  const name = t(`scope.${field}`);
  const shown = value ? word(field, value) : all;
  return (
    <PopoverButton
      label={`${name} ${shown}`}
      content={
        <span className={classes.content}>
          <span className={classes.field}>{name}</span>
          <span className={classes.value}>{shown}</span>
          <ExpandMore className={classes.icon} />
        </span>
      }
    >
      {close => (
        <ValueList
          field={field}
          values={offeredValues(summary, field)}
          chosen={value ? [value] : []}
          summary={summary}
          all={all}
          onToggle={next => {
            close();
            onChoose(next === value ? undefined : next);
          }}
        />
      )}
    </PopoverButton>
  );
};
