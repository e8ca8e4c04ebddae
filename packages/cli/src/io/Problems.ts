import { InputError } from './errors';

/**
 * What is wrong with parts of the input, while the others are read all the same. Holds no more than are shown, however
 * long the input is.
 */
export class Problems {
  readonly #shown: string[] = [];
  readonly #most: number;
  #more = 0;

  constructor(most = Infinity) {
    this.#most = most;
  }

  /** Does one part of the work; undefined when its input is wrong. */
  async collect<T>(work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      error.problems.forEach(problem => this.#add(problem));
      return undefined;
    }
  }

  /** Ends the command when something was wrong. */
  throwIfAny(): void {
    if (this.#shown.length > 0) {
      const more = this.#more > 0 ? [`and ${this.#more} more`] : [];
      throw new InputError([...this.#shown, ...more]);
    }
  }

  #add(problem: string): void {
    if (this.#shown.length < this.#most) this.#shown.push(problem);
    else this.#more += 1;
  }
}
