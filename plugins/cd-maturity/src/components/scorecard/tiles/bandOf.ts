/** Bands of scoring: high from 0.75, medium from 0.5. */
export const bandOf = (confidence: number) => {
  if (confidence >= 0.75) return 'high';
  return confidence >= 0.5 ? 'medium' : 'low';
};
