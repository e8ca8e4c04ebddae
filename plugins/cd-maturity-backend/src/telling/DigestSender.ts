import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { lettersTo } from './lettersTo';
import { Muters } from './mutedTopics';
import { noteSent, readRecipients, readWaiting } from './readWaiting';
import { toPayload } from './toPayload';

const DAY_MS = 24 * 3_600_000;

/** Tells people what waits for them. */
export class DigestSender {
  readonly #db: Knex;
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;
  /** The last time failed: without the notifications backend every time does, and saying so once is enough. */
  #failed = false;

  constructor(options: {
    db: Knex;
    notifications: NotificationService;
    logger: LoggerService;
  }) {
    this.#db = options.db;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  /** Sends all of a recipient in one notification and at most one a day. What cannot be sent waits for the next time. */
  async send(now: Instant): Promise<void> {
    const recipients = await readRecipients(this.#db, now - DAY_MS);
    const muters = await Muters.read(this.#db);
    for (const recipient of recipients) {
      try {
        await this.#sendTo(recipient, muters, now);
        this.#failed = false;
      } catch (error) {
        const level = this.#failed ? 'debug' : 'warn';
        this.#logger[level]('A digest could not be sent', toError(error));
        this.#failed = true;
        return;
      }
    }
  }

  async #sendTo(
    recipient: string,
    muters: Muters,
    now: Instant,
  ): Promise<void> {
    const tellings = await readWaiting(this.#db, recipient);
    for (const letter of lettersTo(muters, recipient, tellings)) {
      await this.#notifications.send({
        recipients: letter.recipients,
        payload: toPayload(letter.tellings, now),
      });
    }
    await noteSent(
      this.#db,
      recipient,
      tellings.map(({ id }) => id),
      now,
    );
  }
}
