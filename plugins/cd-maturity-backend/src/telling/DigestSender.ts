import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { lettersTo } from './lettersTo';
import { Muters } from './mutedTopics';
import { noteSent, readRecipients, readWaiting } from './readWaiting';
import { toPayload } from './toPayload';

/** Tells people what waits for them. */
export class DigestSender {
  readonly #db: Knex;
  readonly #notifications: NotificationService;
  readonly #everyMs: number;
  readonly #logger: LoggerService;
  /** The last time failed: without the notifications backend every time does, and saying so once is enough. */
  #failed = false;

  constructor(options: {
    db: Knex;
    notifications: NotificationService;
    /** A recipient gets at most one digest in this time. */
    everyMs: number;
    logger: LoggerService;
  }) {
    this.#db = options.db;
    this.#notifications = options.notifications;
    this.#everyMs = options.everyMs;
    this.#logger = options.logger;
  }

  /** Sends all of a recipient in one notification and as seldom as was said. What cannot be sent waits for the next time. */
  async send(now: Instant): Promise<void> {
    const recipients = await readRecipients(this.#db, now - this.#everyMs);
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
        payload: toPayload(letter.tellings),
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
