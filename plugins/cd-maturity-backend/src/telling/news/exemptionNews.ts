import { ExemptionEvent, Instant } from 'backstage-plugin-cd-maturity-common';
import { titleOf } from '../../exemptions/toExemption';
import { ModelSet } from '../../models/ModelSet';
import { StoredExemption } from '../../store/exemptions';
import { Telling } from '../tell';

/** `shop: exemption from “Unit tests run”` */
export function aboutExemption(
  models: ModelSet,
  entity: string,
  { model, practiceId }: Pick<StoredExemption, 'model' | 'practiceId'>,
): string {
  return `${entity}: exemption from “${titleOf(models, model, practiceId)}”`;
}

/** News for everybody who can approve it. */
export function exemptionRequested(
  models: ModelSet,
  entity: string,
  exemption: StoredExemption,
  approvers: readonly string[],
): Telling[] {
  return approvers.map(recipient => ({
    topic: 'exemption-requested',
    recipient,
    key: `exemption-requested ${exemption.id}`,
    entityRef: exemption.entityRef,
    practice: { model: exemption.model, id: exemption.practiceId },
    text: `${aboutExemption(models, entity, exemption)} asked for, until ${
      exemption.until
    }`,
    at: exemption.requestedAt,
  }));
}

/** Whom each answer concerns, and how it reads. What somebody takes back they know; what ends on its day was announced. */
function answerOf(
  { state, until, requestedBy, owner }: StoredExemption,
  type: ExemptionEvent['type'],
): { recipient: string; text: string } | undefined {
  switch (type) {
    case 'approve':
      return { recipient: requestedBy, text: `holds until ${until}` };
    case 'reject':
      return { recipient: requestedBy, text: 'was rejected' };
    case 'revoke':
      return { recipient: owner ?? requestedBy, text: 'was revoked' };
    case 'expire':
      return state === 'requested'
        ? { recipient: requestedBy, text: 'was not answered in time' }
        : undefined;
    default:
      return undefined;
  }
}

/** News for who asked, and for the whole owner when something that held is taken away. */
export function exemptionDecided(
  models: ModelSet,
  entity: string,
  before: StoredExemption,
  event: { type: ExemptionEvent['type']; at: Instant; note?: string },
): Telling[] {
  const answer = answerOf(before, event.type);
  if (!answer || !/^(user|group):/.test(answer.recipient)) {
    return [];
  }
  const note = event.note ? `: ${event.note}` : '';
  return [
    {
      topic: 'exemption-decided',
      recipient: answer.recipient,
      key: `exemption-decided ${before.id} ${event.type}`,
      entityRef: before.entityRef,
      practice: { model: before.model, id: before.practiceId },
      text: `${aboutExemption(models, entity, before)} ${answer.text}${note}`,
      at: event.at,
    },
  ];
}
