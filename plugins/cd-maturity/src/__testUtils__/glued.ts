/** Figures keep to their units with a space that does not break. */
export const glued = (text: string): string =>
  text.replace(/ (?=%|h\b|min\b)/g, '\u00a0');
