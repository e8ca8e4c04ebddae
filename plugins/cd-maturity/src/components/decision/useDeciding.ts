import {
  EntityMaturity,
  ExemptionDto,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { Decisions, useDecisions } from './useDecisions';
import { Exemptions, useExemptions } from './useExemptions';

/** All that people say about the practices of an entity, and what the reader may say. */
export type Deciding = {
  about: { entityRef: string; model?: string };
  decisions: Decisions;
  exemptions: Exemptions;
  rights: EntityMaturity['rights'];
};

const NO_RIGHTS: EntityMaturity['rights'] = { decide: false };

/** `onChanged`: what the page shows rests on something else now. */
export const useDeciding = (
  entityRef: string,
  maturity: EntityMaturity | undefined,
  onChanged: () => void,
): Deciding => {
  const model = maturity?.model.id;
  const decisions = useDecisions(entityRef, maturity?.recommendations, model);
  const exemptions = useExemptions(entityRef, model);
  const rights = maturity?.rights ?? NO_RIGHTS;
  return useMemo(
    () => ({
      about: { entityRef, model },
      rights,
      decisions: {
        ...decisions,
        decide: async (practiceId, request) => {
          const refusal = await decisions.decide(practiceId, request);
          const asks =
            request.action === 'decline' || request.action === 'reopen';
          // A decline asks for an exemption, and taking it back ends that.
          if (!refusal && asks) exemptions.reload();
          return refusal;
        },
      },
      exemptions: {
        ...exemptions,
        withdraw: async (exemption: ExemptionDto) => {
          const refusal = await exemptions.withdraw(exemption);
          if (!refusal) onChanged();
          return refusal;
        },
      },
    }),
    [entityRef, model, rights, decisions, exemptions, onChanged],
  );
};
