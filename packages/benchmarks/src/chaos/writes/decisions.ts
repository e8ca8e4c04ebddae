import { lineOf } from '../Acknowledged';
import { Round, Writes } from './types';

type Recommendation = { practiceId: string };

async function pick({ asker, path, round }: Round): Promise<string> {
  const answer = await asker.get<{ items: Recommendation[] }>(
    `${path}/recommendations`,
  );
  const items = answer?.items ?? [];
  return `${items[round % Math.max(1, items.length)]?.practiceId}`;
}

/** An owner's word on what is to be done. */
export const decide: Writes = async round => {
  const { asker, acknowledged, path, mark } = round;
  const answer = await asker.write({
    method: 'POST',
    path: `${path}/recommendations/${await pick(round)}/decision`,
    body: { action: 'acknowledge', note: mark },
  });
  if (answer) {
    acknowledged.notes.add(mark);
  }
};

/** An owner calls a reading wrong; every other one is settled, the rest are taken back. */
export const dispute: Writes = async round => {
  const { asker, acknowledged, path, mark, entityRef: ref } = round;
  const decision = `${path}/recommendations/${await pick(round)}/decision`;
  const subject = 'dispute';
  const raised = await asker.write({
    method: 'POST',
    path: decision,
    body: { action: 'dispute', note: mark },
  });
  if (!raised) {
    return;
  }
  acknowledged.notes.add(mark);
  acknowledged.lines.add(
    lineOf({ subject, event: 'raise', ref, content: { note: mark } }),
  );
  if (round.round % 2 === 0) {
    await asker.write({
      method: 'POST',
      path: decision,
      body: { action: 'reopen' },
    });
    return;
  }
  const open = await asker.get<{ items: Array<{ id: string; note: string }> }>(
    '/disputes?limit=200',
  );
  const own = open?.items.find(item => item.note === mark);
  const note = `${mark} settled`;
  const settled =
    own &&
    (await asker.write({
      method: 'POST',
      path: `/disputes/${own.id}/resolve`,
      body: { outcome: 'confirmed', note },
    }));
  if (settled) {
    acknowledged.lines.add(
      lineOf({ subject, event: 'confirmed', ref, content: { note } }),
    );
  }
};
