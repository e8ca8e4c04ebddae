import { Checkbox, FormControlLabel, makeStyles } from '@material-ui/core';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { TextInput } from '../../ui';
import { ModelPractices } from '../usePractices';

const useStyles = makeStyles(theme => ({
  group: { border: 0, margin: 0, padding: 0, display: 'grid', gap: 8 },
  legend: { ...text.strong, padding: 0, marginBottom: 8 },
  list: {
    maxHeight: 200,
    overflowY: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    padding: '4px 12px',
  },
  item: { display: 'flex', margin: 0 },
  label: text.list,
  none: { ...text.list, ...mute(theme), margin: 0 },
}));

type Props = {
  practices: ModelPractices['practices'];
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
};

/** Practices to choose by their titles; chosen ones stay in view whatever is searched. */
export const PracticePicker = ({ practices, chosen, onChange }: Props) => {
  const classes = useStyles();
  const t = useText();
  const [part, setPart] = useState('');
  const wanted = part.trim().toLowerCase();
  const shown = practices.filter(
    ({ id, title }) =>
      chosen.includes(id) || title.toLowerCase().includes(wanted),
  );
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        {t('campaigns.dialog.practices', { count: chosen.length })}
      </legend>
      <TextInput
        label={t('campaigns.dialog.find')}
        value={part}
        onChange={setPart}
      />
      <div className={classes.list}>
        {shown.map(({ id, title }) => (
          <FormControlLabel
            key={id}
            className={classes.item}
            classes={{ label: classes.label }}
            label={title}
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={chosen.includes(id)}
                onChange={(_, on) =>
                  onChange(
                    on ? [...chosen, id] : chosen.filter(it => it !== id),
                  )
                }
              />
            }
          />
        ))}
        {shown.length === 0 && (
          <p className={classes.none}>{t('entities.noValues')}</p>
        )}
      </div>
    </fieldset>
  );
};
