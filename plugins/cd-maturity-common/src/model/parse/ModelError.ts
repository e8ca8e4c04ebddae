import { Finding, formatFinding } from './finding';

/** A model or dictionary cannot be used; `findings` names everything that is wrong with it. @public */
export class ModelError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.name = 'ModelError';
    this.findings = findings;
  }
}
