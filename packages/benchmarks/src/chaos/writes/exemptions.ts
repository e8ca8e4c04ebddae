import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { lineOf } from '../Acknowledged';
import { Writes } from './types';

const DAYS = 30;
const PRACTICES = [
  'cd.test.unit-automated',
  'cd.culture.goals-set',
  'cd.build.build-once',
  'cd.build.commit-triggered',
];
/** What becomes of a request, in turn. */
const ENDS = [
  ['approve', 'revoke'],
  ['reject'],
  ['withdraw'],
  ['approve', 'withdraw'],
] as const;

/** Somebody asks, somebody else answers. */
export const exempt: Writes = async round => {
  const { asker, acknowledged, entityRef, mark } = round;
  const asked = await asker.write<{ id: string }>({
    method: 'POST',
    path: '/exemptions',
    body: {
      entityRef,
      practiceId: PRACTICES[round.round % PRACTICES.length],
      reason: mark,
      until: addDays(dayOf(Date.now()), DAYS),
    },
  });
  if (!asked) {
    return;
  }
  const { id } = asked;
  const note = (event: string, words?: string) =>
    acknowledged.lines.add(
      lineOf({
        subject: 'exemption',
        event,
        ref: entityRef,
        content: { id, note: words },
      }),
    );
  note('request');
  for (const type of ENDS[round.round % ENDS.length]) {
    const words = `${mark} ${type}`;
    const answered = await asker.write({
      method: 'POST',
      path: `/exemptions/${id}/${type}`,
      body: { note: words },
      as: type === 'withdraw' ? 'owner' : 'approver',
    });
    if (answered) {
      note(type, words);
    }
  }
};
