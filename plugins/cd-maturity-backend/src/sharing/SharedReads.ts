import { performance } from 'node:perf_hooks';

const MOST = 200;

/** Lets those who ask the same at the same time share one answer, which also serves those who come a moment later. */
export class SharedReads {
  readonly #answers = new Map<
    string,
    { until: number; answer: Promise<unknown> }
  >();
  readonly #keptMs: number;

  constructor(options: { keptMs: number }) {
    this.#keptMs = options.keptMs;
  }

  /** @param question - everything that the answer depends on, the rights of who asks included */
  get<T>(question: unknown, read: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(question);
    const now = performance.now();
    const known = this.#answers.get(key);
    if (known && known.until > now) {
      return known.answer as Promise<T>;
    }
    this.#forgetOld(now);
    const answer = read();
    this.#answers.set(key, { until: now + this.#keptMs, answer });
    answer.catch(() => this.#answers.delete(key));
    return answer;
  }

  /** Reads anew, for whoever asks from now on too. */
  renew<T>(question: unknown, read: () => Promise<T>): Promise<T> {
    this.#answers.delete(JSON.stringify(question));
    return this.get(question, read);
  }

  #forgetOld(now: number): void {
    for (const [key, { until }] of this.#answers) {
      if (until <= now || this.#answers.size >= MOST) {
        this.#answers.delete(key);
      }
    }
  }
}
