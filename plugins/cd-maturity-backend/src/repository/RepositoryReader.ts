import { LoggerService } from '@backstage/backend-plugin-api';
import {
  isProviderError,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { briefMessage } from '../database/briefMessage';
import { forEachAtOnce } from '../ingestion/polls/forEachAtOnce';
import { entitiesOfScopes } from '../store/bindings';
import { markDirty } from '../store/dirty';
import { readFolders } from '../store/readFolders';
import { parseScopeKey } from '../store/scopeKey';
import { replaceFactsBy } from '../store/facts';
import { replaceScopeFacts } from '../store/scopeFacts';
import {
  dropUnboundReadings,
  putReading,
  ReadableScope,
  readableScopes,
} from '../store/scopeReadings';
import { readSourcePolls } from '../store/sourcePolls';
import { Clock } from '../time/Clock';
import { isDue, READ_AT_MOST_EVERY_MS } from './isDue';
import { factsOfPeople } from './factsOfPeople';
import { readScope, ScopeRead } from './readScope';

const PAGE = 200;
/** Of the name under which facts of entities are kept. */
const MOST_NAME = 512;

export type RepositoryReaderOptions = {
  db: Knex;
  sourceId: string;
  connection: Pick<SourceConnection, 'tree' | 'facts'>;
  concurrency: number;
  clock: Clock;
  logger: LoggerService;
  onDirty: () => void;
};

/** Reads the files and facts of scopes that changed, at most once an hour each. */
export class RepositoryReader {
  readonly #options: RepositoryReaderOptions;

  constructor(options: RepositoryReaderOptions) {
    this.#options = options;
  }

  /** Ends early when `abort` fires or the provider asks for patience; what is left comes first at the next run. */
  async run(abort: AbortSignal): Promise<void> {
    const { db, sourceId, clock, concurrency } = this.#options;
    const waitUntil = (await readSourcePolls(db)).get(sourceId)?.waitUntil;
    if (waitUntil && waitUntil > clock.now()) {
      return;
    }
    await dropUnboundReadings(db, sourceId);
    const limit = new AbortController();
    const signal = AbortSignal.any([abort, limit.signal]);
    const readBefore = clock.now() - READ_AT_MOST_EVERY_MS;
    let after = '';
    let page: ReadableScope[];
    do {
      page = await readableScopes(db, sourceId, {
        readBefore,
        after,
        limit: PAGE,
      });
      after = page.at(-1)?.scopeKey ?? after;
      const folders = await readFolders(
        db,
        page.map(({ scopeKey }) => scopeKey),
      );
      const due = page.filter(scope =>
        isDue(scope, folders.get(scope.scopeKey) ?? [''], clock.now()),
      );
      await forEachAtOnce(due, concurrency, async scope => {
        if (!signal.aborted) {
          const wanted = folders.get(scope.scopeKey) ?? [''];
          await this.#readOne(scope, wanted, limit, signal);
        }
      });
    } while (page.length === PAGE && !signal.aborted);
  }

  async #readOne(
    scope: ReadableScope,
    folders: string[],
    limit: AbortController,
    signal: AbortSignal,
  ): Promise<void> {
    const { db, sourceId, connection, clock, logger } = this.#options;
    const { scopeKey, reading } = scope;
    const now = clock.now();
    try {
      const read = await readScope(
        connection,
        { scope: parseScopeKey(scopeKey).scope, now, abort: signal, logger },
        { folders, reading },
      );
      await this.#store(scopeKey, read, now);
    } catch (error) {
      if (signal.aborted) {
        return;
      }
      if (isProviderError(error) && error.kind === 'rate-limited') {
        limit.abort();
        return;
      }
      logger.warn('Files and facts of a scope could not be read', {
        source: sourceId,
        scopeKey,
        reason: briefMessage(error),
      });
      await putReading(db, {
        scopeKey,
        source: sourceId,
        folders: [],
        ...reading,
        readAt: now,
        error: {
          message: briefMessage(error),
          hint: isProviderError(error) ? error.hint : undefined,
        },
      });
    }
  }

  async #store(
    scopeKey: string,
    { sha, folders, shown, said, aboutPeople }: ScopeRead,
    now: number,
  ): Promise<void> {
    const { db, sourceId: source, onDirty } = this.#options;
    const reading = { scopeKey, source, readAt: now, sha, folders };
    const about = { scopeKey, source, observedAt: now };
    const by = scopeKey.slice(0, MOST_NAME);
    const changed = await db.transaction(async tx => {
      const entityRefs = await entitiesOfScopes(tx, [scopeKey]);
      await putReading(tx, reading);
      const files = shown && {
        facts: shown.map(fact => ({
          ...fact,
          ...about,
          value: Number(fact.value),
        })),
        fromFiles: true,
      };
      const word = {
        facts: said.map(fact => ({
          ...fact,
          ...about,
          folder: '',
          value: Number(fact.value),
        })),
        fromFiles: false,
      };
      let changes = 0;
      for (const told of files ? [files, word] : [word]) {
        changes += await replaceScopeFacts(tx, scopeKey, told);
      }
      const own = await factsOfPeople(tx, aboutPeople, {
        entityRefs,
        from: by,
        at: now,
      });
      changes += await replaceFactsBy(tx, by, own);
      if (changes > 0) {
        await markDirty(tx, entityRefs, { cause: 'facts', dueAt: now });
      }
      return changes > 0;
    });
    if (changed) {
      onDirty();
    }
  }
}
