import {
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  makeStyles,
} from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useText } from '../../../hooks/useText';
import { dialogActions, mute, text } from '../../../theme';
import { Action } from '../../ui';
import { MetricDefinition } from './MetricDefinition';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, fontFamily: theme.typography.fontFamily },
  actions: dialogActions,
  term: { ...text.strong },
  what: { ...text.body, ...mute(theme), margin: '2px 0 16px' },
}));

/** All definitions in one place. */
export const DefinitionsButton = ({ metrics }: { metrics: MetricDto[] }) => {
  const classes = useStyles();
  const t = useText();
  const words = useFigureWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Action
        variant="text"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('outcomes.definitions')}
      </Action>
      <Dialog
        open={open}
        onClose={close}
        aria-labelledby={id}
        fullWidth
        maxWidth="sm"
      >
        <DialogTitle id={id}>{t('outcomes.definitions')}</DialogTitle>
        <DialogContent dividers>
          <dl className={classes.list}>
            {metrics.map(metric => (
              <div key={metric.id}>
                <dt className={classes.term}>{words.title(metric)}</dt>
                <dd className={classes.what}>
                  <MetricDefinition metric={metric} />
                </dd>
              </div>
            ))}
          </dl>
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Action variant="text" onClick={close}>
            {t('outcomes.close')}
          </Action>
        </DialogActions>
      </Dialog>
    </>
  );
};
