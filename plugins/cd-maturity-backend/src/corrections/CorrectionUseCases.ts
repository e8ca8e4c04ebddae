/** What an entity's owner may put right, and how. Without any check of who asks. */
export type CorrectionUseCases<TRequest, TState extends object> = {
  get(entityRef: string): Promise<TState>;
  /** Puts what an owner says in place of what was derived or said before. Throws a `ConflictError` for a stale revision. */
  correct(entityRef: string, request: TRequest, by: string): Promise<TState>;
  /** Lets what is derived hold again. Throws a `ConflictError` for a stale revision, or when nothing was corrected. */
  restore(entityRef: string, revision: number, by: string): Promise<TState>;
};
