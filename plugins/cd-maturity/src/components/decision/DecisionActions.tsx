import { makeStyles } from '@material-ui/core';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { Decision, DecisionRequest } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../hooks/useText';
import { Action, MenuButton, MenuEntry } from '../ui';
import { DeclineDialog } from './DeclineDialog';

const useStyles = makeStyles({
  split: { display: 'inline-flex' },
  main: { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  more: {
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
    padding: '0 6px',
    marginLeft: -1,
  },
  moreFilled: {
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
    padding: '0 6px',
    marginLeft: 1,
  },
  moreAlone: { padding: '0 6px' },
});

type Props = {
  /** Title of the practice. */
  practice: string;
  decision: Decision;
  /** The one filled button of the page. */
  primary: boolean;
  disabled: boolean;
  /** Id of the text that says why it is disabled. */
  describedBy?: string;
  onDecide(request: DecisionRequest): void;
};

export const DecisionActions = ({
  practice,
  decision,
  primary,
  disabled,
  describedBy,
  onDecide,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const [declining, setDeclining] = useState(false);
  const variant = primary ? 'contained' : 'outlined';
  const undecided = decision.state === 'open' || decision.state === 'done';

  const entries: MenuEntry[] = [];
  if (!undecided) {
    entries.push({
      id: 'reopen',
      label: t('decision.takeBack'),
      onSelect: () => onDecide({ action: 'reopen' }),
    });
  }
  if (decision.state !== 'declined') {
    entries.push({
      id: 'decline',
      label: t('decision.decline'),
      onSelect: () => setDeclining(true),
    });
  }

  const joined = primary ? classes.moreFilled : classes.more;
  return (
    <span className={classes.split}>
      {undecided && (
        <Action
          variant={variant}
          className={classes.main}
          disabled={disabled}
          aria-describedby={describedBy}
          onClick={() => onDecide({ action: 'acknowledge' })}
        >
          {t('decision.acknowledge')}
        </Action>
      )}
      <MenuButton
        variant={undecided ? variant : 'outlined'}
        className={undecided ? joined : classes.moreAlone}
        disabled={disabled}
        describedBy={describedBy}
        label={t('decision.more', { practice })}
        entries={entries}
      >
        <ExpandMoreIcon fontSize="small" />
      </MenuButton>
      {declining && (
        <DeclineDialog
          practice={practice}
          onCancel={() => setDeclining(false)}
          onDecline={request => {
            setDeclining(false);
            onDecide(request);
          }}
        />
      )}
    </span>
  );
};
