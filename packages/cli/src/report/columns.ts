const GAP = '  ';

/** Rows of text with their cells aligned. */
export function columns(rows: ReadonlyArray<readonly string[]>): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  return rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at]))
      .join(GAP)
      .trimEnd(),
  );
}
