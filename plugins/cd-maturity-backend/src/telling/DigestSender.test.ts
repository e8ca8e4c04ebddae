import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { migrated } from '../__testUtils__/databases';
import { entityRecord } from '../__testUtils__/scored';
import { DAY, NOW } from '../__testUtils__/signals';
import { putEntities } from '../store/entities';
import { putMuted } from './mutedTopics';
import { DigestSender } from './DigestSender';
import { forgetTold } from './readWaiting';
import { tell, Telling } from './tell';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const TEAM = 'group:default/team';
const MIA = 'user:default/mia';

function news(key: string, topic: Telling['topic'] = 'level-drop'): Telling {
  return { topic, recipient: TEAM, key, text: `News ${key}`, at: NOW };
}

describe.each(databases.eachSupportedId())('DigestSender on %s', id => {
  async function start() {
    const db = await migrated(databases, id);
    const send = jest.fn(async (_: NotificationSendOptions) => {});
    const logger = mockServices.logger.mock();
    const sender = new DigestSender({
      db,
      notifications: { send },
      everyMs: DAY,
      logger,
    });
    const sendAt = (at: number) => sender.send(at);
    return { db, send, sendAt, logger };
  }

  it('sends one digest a day, and the same news once', async () => {
    const { db, send, sendAt } = await start();
    await tell(db, [news('a'), news('b')]);
    await tell(db, [news('a')]);
    await sendAt(NOW);
    expect(send.mock.calls).toMatchObject([
      [
        {
          recipients: { type: 'entity', entityRef: TEAM },
          payload: { title: 'Maturity: 2 news', description: 'News a\nNews b' },
        },
      ],
    ]);
    await tell(db, [news('c')]);
    await sendAt(NOW + DAY / 2);
    expect(send).toHaveBeenCalledTimes(1);
    await sendAt(NOW + DAY);
    await sendAt(NOW + 3 * DAY);
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.lastCall).toMatchObject([
      { payload: { title: 'Maturity: News c' } },
    ]);
  });

  it('replaces what was sent twice, and nothing else that a person gets', async () => {
    const { db, send, sendAt } = await start();
    await tell(db, [news('a'), { ...news('b'), recipient: MIA }]);
    send.mockRejectedValueOnce(new Error('it came, but the answer was lost'));
    await sendAt(NOW);
    await sendAt(NOW + DAY);
    const scopes = new Map<string, Set<string | undefined>>();
    for (const [{ payload }] of send.mock.calls) {
      const { title, scope } = payload;
      scopes.set(title, (scopes.get(title) ?? new Set()).add(scope));
    }
    const [ofTeam, ofMia] = ['a', 'b'].map(key => [
      ...scopes.get(`Maturity: News ${key}`)!,
    ]);
    expect(send).toHaveBeenCalledTimes(3);
    expect(ofTeam).toHaveLength(1);
    expect(ofMia).toHaveLength(1);
    expect(ofTeam).not.toEqual(ofMia);
  });

  it('spares who muted a topic that topic only', async () => {
    const { db, send, sendAt } = await start();
    const { snapshot } = entityRecord('mia');
    await putEntities(db, [
      entityRecord('mia', {
        entityRef: MIA,
        kind: 'user',
        snapshot: { ...snapshot, memberOf: [TEAM] },
      }),
    ]);
    await putMuted(db, MIA, ['level-drop']);
    await tell(db, [news('a'), news('b', 'exemption-decided')]);
    await sendAt(NOW);
    expect(send.mock.calls).toMatchObject([
      [
        {
          recipients: { entityRef: TEAM, excludeEntityRef: [MIA] },
          payload: { description: 'News a\nNews b' },
        },
      ],
      [{ recipients: { entityRef: MIA }, payload: { description: 'News b' } }],
    ]);
  });

  it('keeps what it could not send, and complains once', async () => {
    const { db, send, sendAt, logger } = await start();
    await tell(db, [news('a')]);
    send.mockRejectedValueOnce(new Error('no notifications backend'));
    send.mockRejectedValueOnce(new Error('no notifications backend'));
    await sendAt(NOW);
    await sendAt(NOW + DAY / 24);
    await sendAt(NOW + DAY);
    expect(send).toHaveBeenCalledTimes(3);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    await sendAt(NOW + 2 * DAY);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('forgets what nobody could be told while it was news', async () => {
    const { db, send, sendAt } = await start();
    await tell(db, [news('old'), { ...news('new'), at: NOW + 10 * DAY }]);
    await forgetTold(db, { sent: NOW - DAY, waiting: NOW + DAY });
    await sendAt(NOW + 11 * DAY);
    expect(send.mock.calls).toMatchObject([
      [{ payload: { title: 'Maturity: News new' } }],
    ]);
    await forgetTold(db, { sent: NOW + 12 * DAY, waiting: NOW });
    expect(await db('tellings')).toEqual([]);
  });
});
