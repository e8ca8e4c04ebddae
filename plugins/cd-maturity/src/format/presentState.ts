type Schema<T> = {
  safeParse(value: unknown): { success: boolean; data?: T };
};

/** What somebody else made of it meanwhile: a write that came too late is refused with the present state. */
export const presentState = <T>(
  error: unknown,
  schema: Schema<T>,
): T | undefined => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== 'object' || cause === null || !('current' in cause)) {
    return undefined;
  }
  const { success, data } = schema.safeParse(cause.current);
  return success ? data : undefined;
};
