/** One thing that is wrong with a file, and where. @public */
export type Finding = {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Path in the data: `practices[3].evidence[0].pass`; empty for the file as a whole. */
  field: string;
  /** What is wrong and what to do about it. */
  message: string;
  severity: 'error' | 'warning';
};

/** A place in a file. @public */
export type Position = Pick<Finding, 'line' | 'column'>;

/** Where in the text a part of the data stands. @public */
export type Locate = (path: readonly PropertyKey[]) => Position;

/** `practices[3].evidence[0].pass` @public */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** `models/cd.yaml:12:7 practices[0].level: is missing` @public */
export function formatFinding(finding: Finding): string {
  const { file, line, column, field, message } = finding;
  return `${file}:${line}:${column} ${field ? `${field}: ` : ''}${message}`;
}
