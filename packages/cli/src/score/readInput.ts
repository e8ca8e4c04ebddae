import {
  CompiledModel,
  Instant,
  ScoringInput,
} from 'backstage-plugin-cd-maturity-common';
import { toScoringInput } from '../facts/factsFile';
import { readFacts } from '../facts/readFacts';
import { UsageError } from '../io/errors';
import { print } from '../io/print';
import { Terminal } from '../io/Terminal';
import { contextOf } from '../measure/contextOf';
import { readSignals } from '../signals/readSignals';
import { inputFromSignals, Subject } from './inputFromSignals';

/** Where the evidence comes from: one of `facts` and `signals`. */
export type InputOptions = {
  facts?: string;
  signals?: string;
  asOf?: Instant;
  scope?: string[];
  entity?: string;
  type: string;
  lifecycle?: string;
};

export type Input = {
  input: ScoringInput;
  entity?: string;
  /** ISO 8601. */
  asOf?: string;
};

/** All that a score depends on, from the file that the options name. */
export async function readInput(
  terminal: Terminal,
  options: InputOptions,
  compiled: CompiledModel,
): Promise<Input> {
  const { facts, signals, asOf, entity } = options;
  if (facts !== undefined) {
    const file = await readFacts(terminal, facts, compiled);
    return { input: toScoringInput(file), entity: entity ?? file.entity.ref };
  }
  if (signals === undefined) {
    throw new UsageError('score needs --facts FILE or --signals FILE');
  }
  if (asOf === undefined) {
    throw new UsageError(
      '--signals needs --as-of TIME, the end of the windows',
    );
  }
  const { scope, type, lifecycle } = options;
  const read = await readSignals(terminal, signals, { asOf, scope });
  const subject: Subject = {
    kind: entity?.split(':')[0] ?? 'component',
    type,
    lifecycle,
  };
  const { input, applies } = inputFromSignals(
    compiled,
    contextOf(read, asOf),
    subject,
  );
  if (!applies) {
    const { id } = compiled.model.metadata;
    await print(terminal.stderr, [
      `note: model ${id} is not meant for a ${subject.kind} of type ${type}; scored all the same`,
    ]);
  }
  return { input, entity, asOf: new Date(asOf).toISOString() };
}
