/** Why something failed, in the words of the backend where it gave some: a `ResponseError` itself names only the status. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message
    ? cause.message
    : error.message;
};
