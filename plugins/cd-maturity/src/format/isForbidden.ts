/** The backend knows the reader and refuses: not something to try again. */
export const isForbidden = (error: Error): boolean =>
  error.cause instanceof Error && error.cause.name === 'NotAllowedError';
