type Waiting<T> = {
  item: T;
  resolve: () => void;
  reject: (error: unknown) => void;
};

/**
 * Writes at once when nothing is being written; what comes meanwhile waits and is then written together. Each caller
 * hears back only when its own item is safe, so a burst costs few commits and loses nothing.
 */
export class SharedWrites<T> {
  readonly #write: (items: T[]) => Promise<void>;
  readonly #most: number;
  #waiting: Waiting<T>[] = [];
  #writing = false;

  constructor(options: {
    write: (items: T[]) => Promise<void>;
    /** Items in one write. */
    most: number;
  }) {
    this.#write = options.write;
    this.#most = options.most;
  }

  add(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    if (this.#writing) {
      return;
    }
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#most);
      try {
        await this.#write(batch.map(({ item }) => item));
        batch.forEach(({ resolve }) => resolve());
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
    this.#writing = false;
  }
}
