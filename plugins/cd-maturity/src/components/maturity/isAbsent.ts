const nameOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value
    ? value.name
    : undefined;

/** The backend knows nothing of the entity: it has no maturity, which is no failure. */
export const isAbsent = (error: Error): boolean =>
  nameOf(error) === 'NotFoundError' || nameOf(error.cause) === 'NotFoundError';
