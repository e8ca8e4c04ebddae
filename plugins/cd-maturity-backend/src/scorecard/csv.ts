type Cell = string | number | boolean | null | undefined;

/** Spreadsheets take text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",;\n\r]/;

function toCell(value: Cell): string {
  if (typeof value !== 'string') {
    return value === null || value === undefined ? '' : String(value);
  }
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}

/** One line of CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}
