import {
  Decision,
  DecisionRequest,
  ExemptionDto,
  dayOf,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useFailureNotice } from '../../hooks/useFailureNotice';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';
import { DecisionAction } from './actionsOf';
import { Limits } from './form/dayRange';
import { Draft, emptyDraft } from './form/draft';
import { toDecisionRequest, toExemptionRequest } from './form/toRequest';
import { Deciding } from './useDeciding';

type OpenDialog =
  | { type: 'draft'; draft: Draft; refusal?: Error }
  | { type: 'stale'; request: DecisionRequest; current: Decision };

export type Dialogs = {
  open?: OpenDialog;
  limits: Limits;
  choose(action: DecisionAction, exemption: ExemptionDto | undefined): void;
  send(draft: Draft): Promise<void>;
  goOn(request: DecisionRequest): Promise<void>;
  close(): void;
};

/**
 * Which dialog of a practice is open. A form closes when it is sent, and comes back with what was typed when it is
 * refused.
 */
export const useDialogs = (practiceId: string, deciding: Deciding): Dialogs => {
  const [open, setOpen] = useState<OpenDialog>();
  const notice = useFailureNotice();
  const t = useText();
  const today = dayOf(useNow());
  const { decisions, exemptions, about, rights } = deciding;
  const limits = { today, exemptionDays: rights.exemptionDays };

  const decide = async (request: DecisionRequest, draft?: Draft) => {
    const refusal = await decisions.decide(practiceId, request);
    if (!refusal) return;
    const { error, current } = refusal;
    if (current) setOpen({ type: 'stale', request, current });
    else if (draft) setOpen({ type: 'draft', draft, refusal: error });
    else notice(t('decision.failed'), error);
  };

  const choose: Dialogs['choose'] = (action, exemption) => {
    if (action === 'acknowledge' || action === 'reopen') {
      decide({ action });
    } else if (action === 'withdraw') {
      if (!exemption) return;
      exemptions.withdraw(exemption).then(error => {
        if (error) notice(t('exemption.withdrawFailed'), error);
      });
    } else {
      setOpen({ type: 'draft', draft: emptyDraft(action, today) });
    }
  };

  const send = async (draft: Draft) => {
    setOpen(undefined);
    const { kind } = draft;
    if (kind !== 'exemption') {
      await decide(toDecisionRequest({ ...draft, kind }), draft);
      return;
    }
    const refusal = await exemptions.ask(
      toExemptionRequest(draft, { ...about, practiceId }),
    );
    if (refusal) setOpen({ type: 'draft', draft, refusal });
  };

  return {
    open,
    limits,
    choose,
    send,
    goOn: request => {
      setOpen(undefined);
      return decide(request);
    },
    close: () => setOpen(undefined),
  };
};
