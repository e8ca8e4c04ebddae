import {
  MaturityModel,
  MaturityModelOverride,
  maturityModelOverrideSchema,
} from 'backstage-plugin-cd-maturity-common';

/** A threshold of a practice set anew, in the unit of its figure. */
type ThresholdChange = {
  practiceId: string;
  metric: string;
  pass: number;
};

/** What would be changed of a model; kept in the address, so that a what-if can be shown to others. */
export type WhatIfDraft = {
  thresholds: readonly ThresholdChange[];
  /** Practices that would never apply. */
  off: readonly string[];
};

const SET = 'set';
const OFF = 'off';

/** Reads the address; what is no threshold is left out. */
export const readDraft = (params: URLSearchParams): WhatIfDraft => ({
  thresholds: params.getAll(SET).flatMap(text => {
    const [practiceId, metric, value, ...rest] = text.split('~');
    const pass = Number(value);
    return practiceId &&
      metric &&
      value &&
      Number.isFinite(pass) &&
      rest.length === 0
      ? [{ practiceId, metric, pass }]
      : [];
  }),
  off: params.getAll(OFF),
});

/** The address with the draft in it; everything else of it stays. */
export const writeDraft = (
  { thresholds, off }: WhatIfDraft,
  before: URLSearchParams,
): URLSearchParams => {
  const params = new URLSearchParams(before);
  params.delete(SET);
  params.delete(OFF);
  thresholds.forEach(({ practiceId, metric, pass }) =>
    params.append(SET, `${practiceId}~${metric}~${pass}`),
  );
  off.forEach(id => params.append(OFF, id));
  return params;
};

/** With the threshold set; an undefined value takes it back. */
export const withThreshold = (
  draft: WhatIfDraft,
  practiceId: string,
  metric: string,
  pass: number | undefined,
): WhatIfDraft => ({
  ...draft,
  thresholds: [
    ...draft.thresholds.filter(
      item => item.practiceId !== practiceId || item.metric !== metric,
    ),
    ...(pass === undefined ? [] : [{ practiceId, metric, pass }]),
  ],
});

export const withOff = (
  draft: WhatIfDraft,
  practiceId: string,
  on: boolean,
): WhatIfDraft => ({
  ...draft,
  off: [
    ...draft.off.filter(id => id !== practiceId),
    ...(on ? [practiceId] : []),
  ],
});

export const isChanged = ({ thresholds, off }: WhatIfDraft): boolean =>
  thresholds.length + off.length > 0;

/** The draft as an organisation would write it into a file. Throws when an id in the address is none. */
export const overrideOf = (
  { thresholds, off }: WhatIfDraft,
  model: Pick<MaturityModel, 'metadata'>,
): MaturityModelOverride => {
  const byPractice: Record<string, Record<string, { pass: number }>> = {};
  thresholds.forEach(({ practiceId, metric, pass }) => {
    byPractice[practiceId] = { ...byPractice[practiceId], [metric]: { pass } };
  });
  return maturityModelOverrideSchema.parse({
    apiVersion: 'cd-maturity/v1alpha1',
    kind: 'MaturityModelOverride',
    metadata: { id: 'what-if', version: 1 },
    model: model.metadata.id,
    thresholds: byPractice,
    remediation: {},
    switchedOff: Object.fromEntries(off.map(id => [id, 'What if'])),
  });
};
