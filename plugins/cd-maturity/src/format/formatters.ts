const keep = <T>(make: (language: string) => T) => {
  const known = new Map<string, T>();
  return (language: string): T => {
    const before = known.get(language);
    if (before) return before;
    const fresh = make(language);
    known.set(language, fresh);
    return fresh;
  };
};

const decimals = keep(() => new Map<string, Intl.NumberFormat>());

/** Rounds to at most `most` digits after the point and shows at least `least`. */
export const decimal = (
  language: string,
  least: number,
  most: number,
): Intl.NumberFormat => {
  const known = decimals(language);
  const key = `${least}-${most}`;
  const format =
    known.get(key) ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  known.set(key, format);
  return format;
};

/** Made once for a language: every cell of a table asks for them, and making them costs more than drawing the cell. */
export const formattersOf = keep(language => ({
  day: new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }),
  calendarDay: new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  dayAndTime: new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }),
  list: new Intl.ListFormat(language, { type: 'conjunction' }),
}));
