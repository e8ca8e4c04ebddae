import { Random, idOf, shaOf, uuidOf } from '../random';
import { Commit } from '../github/push';
import { RepositoryState } from '../github/repository';
import { daysBefore } from './calendar';
import { Delivery } from './types';

/** One repository while its history is being told: what it sent so far, and where its main branch stands. */
export class Repository {
  readonly name: string;
  readonly now: Date;
  readonly random: Random;
  readonly deliveries: Delivery[] = [];
  readonly #createdAt: Date;
  #numbers = 0;
  #runs = 0;
  #commits = 0;
  #ids = 0;
  /** Commits of the main branch, oldest first. */
  readonly #main: Commit[];

  constructor(name: string, now: Date) {
    this.name = name;
    this.now = now;
    this.random = new Random(name);
    this.#createdAt = daysBefore(now, 900);
    this.#main = [this.commit('kim-qs', 'Start', daysBefore(now, 400))];
  }

  /** Where the main branch stands after all that was told. */
  get head(): Commit {
    return this.#main[this.#main.length - 1];
  }

  /** Where the main branch stood at a moment. */
  headAt(at: Date): Commit {
    return this.#main.filter(commit => commit.at <= at).pop() ?? this.#main[0];
  }

  /** A commit reaches the main branch. */
  land(commit: Commit): void {
    this.#main.push(commit);
  }

  state(at: Date): RepositoryState {
    return { name: this.name, createdAt: this.#createdAt, pushedAt: at };
  }

  record(event: string, at: Date, payload: object): void {
    const id = uuidOf(`${this.name} ${this.deliveries.length} ${event}`);
    this.deliveries.push({ id, event, at, payload });
  }

  commit(author: string, message: string, at: Date): Commit {
    this.#commits += 1;
    return {
      sha: shaOf(`${this.name} commit ${this.#commits}`),
      message,
      author,
      at,
    };
  }

  /** Pull requests and issues share their numbers. */
  nextNumber(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  nextRunNumber(): number {
    this.#runs += 1;
    return this.#runs;
  }

  nextId(): number {
    this.#ids += 1;
    return idOf(this.name) * 1000 + this.#ids;
  }
}
