import { useApi } from '@backstage/core-plugin-api';
import {
  ExemptionDto,
  exemptionDtoSchema,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import {
  CdMaturityPeopleApi,
  cdMaturityPeopleApiRef,
} from '../../../api/cdMaturityPeopleApiRef';
import { presentState } from '../../../format/presentState';
import { useFailureNotice } from '../../../hooks/useFailureNotice';
import { useText } from '../../../hooks/useText';
import { ExemptionMoveId, expectedExemption } from './exemptionMoves';

const send = (
  api: CdMaturityPeopleApi,
  { id, version }: ExemptionDto,
  move: ExemptionMoveId,
  note: string,
): Promise<ExemptionDto> => {
  switch (move) {
    case 'approve':
      return api.approveExemption(id, { version, note: note || undefined });
    case 'withdraw':
      return api.withdrawExemption(id, { version, note: note || undefined });
    case 'reject':
      return api.rejectExemption(id, { version, note });
    default:
      return api.revokeExemption(id, { version, note });
  }
};

/**
 * Answers to exemptions: shown at once as they are expected, then as the backend says. A refusal brings back what was
 * there before, or what somebody else made of it meanwhile.
 */
export const useExemptionMoves = (user: string) => {
  const api = useApi(cdMaturityPeopleApiRef);
  const notice = useFailureNotice();
  const t = useText();
  const [changed, setChanged] = useState<Record<string, ExemptionDto>>({});
  const [saving, setSaving] = useState<string>();

  const move = useCallback(
    async (exemption: ExemptionDto, id: ExemptionMoveId, note: string) => {
      const show = (next: ExemptionDto) =>
        setChanged(all => ({ ...all, [exemption.id]: next }));
      setSaving(exemption.id);
      show(expectedExemption(exemption, id, user, Date.now()));
      try {
        show(await send(api, exemption, id, note));
      } catch (error) {
        show(presentState(error, exemptionDtoSchema) ?? exemption);
        notice(t('exemptions.failed'), error);
      } finally {
        setSaving(undefined);
      }
    },
    [api, notice, t, user],
  );
  return {
    /** As the reader left it, unless somebody did more since then. */
    of: (exemption: ExemptionDto) => {
      const mine = changed[exemption.id];
      return mine && mine.version >= exemption.version ? mine : exemption;
    },
    saving,
    move,
  };
};
