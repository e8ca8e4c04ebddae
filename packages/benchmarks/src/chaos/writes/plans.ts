import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { lineOf } from '../Acknowledged';
import { Writes } from './types';

const DAYS = 30;
/** One goal in so many is taken away again. */
const CLEARED = 3;

/** A goal is set, and now and then taken away. */
export const setGoal: Writes = async round => {
  const { asker, acknowledged, path, mark, entityRef: ref } = round;
  const answer = await asker.write({
    method: 'PUT',
    path: `${path}/goal`,
    body: {
      targets: [{ level: 'expert', date: addDays(dayOf(Date.now()), DAYS) }],
      criteria: [
        { metric: 'deploy.prod_per_week', direction: 'at-least', value: 1 },
      ],
      note: mark,
    },
  });
  if (answer) {
    acknowledged.lines.add(
      lineOf({ subject: 'goal', event: 'set', ref, content: { note: mark } }),
    );
  }
  if (round.round % CLEARED === 0) {
    await asker.write({ method: 'DELETE', path: `${path}/goal` });
  }
};

/** A campaign is started, changed and ended. */
export const campaign: Writes = async ({ asker, acknowledged, mark }) => {
  const today = dayOf(Date.now());
  const plan = (title: string) => ({
    title,
    brief: 'Everything has an owner',
    owner: 'group:default/team-0',
    target: { practices: ['cd.culture.owner-recorded'] },
    scope: {},
    start: today,
    deadline: addDays(today, DAYS),
  });
  const note = (event: string, ref: string, title?: string) =>
    acknowledged.lines.add(
      lineOf({ subject: 'campaign', event, ref, content: { title } }),
    );
  const created = await asker.write<{ id: string }>({
    method: 'POST',
    path: '/campaigns',
    body: plan(mark),
  });
  if (!created) {
    return;
  }
  const { id } = created;
  note('create', id, mark);
  const title = `${mark} changed`;
  const changed = await asker.write({
    method: 'PUT',
    path: `/campaigns/${id}`,
    body: plan(title),
  });
  if (changed) {
    note('change', id, title);
  }
  const ended = await asker.write({
    method: 'POST',
    path: `/campaigns/${id}/end`,
    body: {},
  });
  if (ended) {
    note('end', id);
  }
};
