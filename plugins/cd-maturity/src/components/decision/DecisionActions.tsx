import { makeStyles } from '@material-ui/core';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { Decision, PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useRef } from 'react';
import { useMyRefs } from '../../hooks/useMyRefs';
import { useText } from '../../hooks/useText';
import { Action, MenuButton } from '../ui';
import { DecisionAction, actionsOf } from './actionsOf';
import { DecisionDialogs } from './DecisionDialogs';
import { Deciding } from './useDeciding';
import { useDialogs } from './useDialogs';

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
  practice: PracticeDto;
  decision: Decision;
  deciding: Deciding;
  /** The one filled button of the page. */
  primary?: boolean;
  /** Id of the text that says why one may not decide. */
  describedBy?: string;
};

/** Everything that an owner can say about a practice. */
export const DecisionActions = ({
  practice,
  decision,
  deciding,
  primary = false,
  describedBy,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const me = useMyRefs();
  const more = useRef<HTMLButtonElement>(null);
  const dialogs = useDialogs(practice.id, deciding);
  const { rights, decisions, exemptions } = deciding;
  const exemption = exemptions.of(practice.id);
  const offered = actionsOf(
    decision,
    exemption,
    me.status === 'ready' ? me.value.user : undefined,
  );
  if (!offered.main && offered.more.length === 0) return null;

  const busy = decisions.saving(practice.id) || exemptions.saving(practice.id);
  const choose = (action: DecisionAction) => {
    if (busy) return;
    // The button of the first choice goes away with it; the keyboard stays here.
    if (action === 'acknowledge') more.current?.focus();
    dialogs.choose(action, exemption);
  };
  const whyNot = (action: DecisionAction) =>
    action === 'exemption' && rights.requestExemption === false
      ? t('exemption.notAllowed')
      : undefined;

  const filled = primary && rights.decide;
  const variant = filled ? 'contained' : 'outlined';
  const joined = filled ? classes.moreFilled : classes.more;
  const { main } = offered;
  return (
    <span className={classes.split}>
      {main && (
        <Action
          variant={variant}
          className={classes.main}
          disabled={!rights.decide}
          aria-describedby={describedBy}
          onClick={() => choose(main)}
        >
          {t(`decision.action.${main}`)}
        </Action>
      )}
      <MenuButton
        ref={more}
        variant={main ? variant : 'outlined'}
        className={main ? joined : classes.moreAlone}
        disabled={!rights.decide}
        describedBy={describedBy}
        label={t('decision.more', { practice: practice.title })}
        entries={offered.more.map(action => ({
          id: action,
          label: t(`decision.action.${action}`),
          whyNot: whyNot(action),
          onSelect: () => choose(action),
        }))}
      >
        <ExpandMoreIcon fontSize="small" />
      </MenuButton>
      <DecisionDialogs practice={practice} dialogs={dialogs} />
    </span>
  );
};
