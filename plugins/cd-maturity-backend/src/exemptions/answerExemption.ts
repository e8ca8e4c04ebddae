import { NotAllowedError } from '@backstage/errors';
import {
  Exemption,
  ExemptionEvent,
  moveDecision,
  moveExemption,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { StaleStateError } from '../service/StaleStateError';
import { putDecision, readDecision } from '../store/decisions';
import { markDirty } from '../store/dirty';
import { StoredExemption, updateExemption } from '../store/exemptions';
import { addPeopleEvents } from '../store/peopleEvents';
import { readTitles } from '../store/titles';
import { exemptionDecided } from '../telling/news/exemptionNews';
import { tell } from '../telling/tell';
import { toExemption } from './toExemption';
import { ExemptionDeps } from './types';

/** The owners declined the recommendation because of the exemption: without it they are asked again. */
async function lapseDecision(
  tx: Knex,
  { entityRef, model, practiceId }: Exemption,
  event: ExemptionEvent,
): Promise<void> {
  const key = { entityRef, model, practiceId };
  const current = await readDecision(tx, key);
  if (current?.state !== 'declined') {
    return;
  }
  const lapse = {
    type: 'lapse',
    by: 'by' in event && event.by !== undefined ? event.by : 'cd-maturity',
    at: event.at,
    note: 'note' in event ? event.note : undefined,
  } as const;
  const move = moveDecision(current, lapse);
  if (move.status === 'moved') {
    await putDecision(tx, key, lapse, move.next);
  }
}

/** Moves an exemption, with what follows from it; throws when it does not allow that. */
export async function answerExemption(
  tx: Knex,
  deps: Pick<ExemptionDeps, 'models'>,
  exemption: StoredExemption,
  event: ExemptionEvent,
): Promise<StoredExemption> {
  const move = moveExemption(exemption, event);
  if (move.status === 'forbidden') {
    throw new NotAllowedError(move.reason);
  }
  const stale = (why: string) =>
    new StaleStateError(why, toExemption(deps.models, exemption, event.at));
  if (move.status === 'refused') {
    throw stale(move.reason);
  }
  const next = { ...move.next, owner: exemption.owner };
  if (!(await updateExemption(tx, next))) {
    throw stale('Somebody else answered at the same time');
  }
  const { entityRef, id, practiceId } = exemption;
  await addPeopleEvents(tx, [
    {
      subject: 'exemption',
      ref: entityRef,
      at: event.at,
      event: event.type,
      actor: 'by' in event ? event.by : undefined,
      content: {
        id,
        practiceId,
        ...('note' in event ? { note: event.note } : {}),
      },
    },
  ]);
  if (event.type !== 'approve') {
    await lapseDecision(tx, exemption, event);
  }
  const titles = await readTitles(tx, [entityRef]);
  await tell(
    tx,
    exemptionDecided(
      deps.models,
      titles.get(entityRef) ?? entityRef,
      exemption,
      event,
    ),
  );
  await markDirty(tx, [entityRef], { cause: 'exemption', dueAt: event.at });
  return next;
}
