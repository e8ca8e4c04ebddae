import { OpenFile, report } from './modelFile';

const NOUN = {
  MaturityModel: 'model',
  MaturityModelOverride: 'override',
  Lens: 'lens',
};

/** Files of one kind have ids of their own. */
export function reportIdsUsedTwice(files: readonly OpenFile[]): void {
  const fileOf = new Map<string, string>();
  for (const open of files) {
    if (!open.value) {
      continue;
    }
    const { kind, metadata } = open.value;
    const key = `${kind} ${metadata.id}`;
    const taken = fileOf.get(key);
    if (taken === undefined) {
      fileOf.set(key, open.file);
    } else {
      const message = `${metadata.id} is already the id of the ${NOUN[kind]} in ${taken}; choose another`;
      report(open, ['metadata', 'id'], message);
    }
  }
}
