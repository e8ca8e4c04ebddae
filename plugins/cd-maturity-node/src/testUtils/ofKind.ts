import { Signal } from 'backstage-plugin-cd-maturity-common';

/** The signals of one kind. @public */
export const ofKind = <K extends Signal['kind']>(
  signals: readonly Signal[],
  kind: K,
) =>
  signals.filter(
    (signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind,
  );
