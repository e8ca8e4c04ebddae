import { PracticeDto } from 'backstage-plugin-cd-maturity-common';

export const practiceTabs = [
  'open',
  'passing',
  'exempt',
  'unknown',
  'notApplicable',
] as const;

export type PracticeTab = (typeof practiceTabs)[number];

const tabOf: Record<PracticeDto['status'], PracticeTab> = {
  fail: 'open',
  partial: 'open',
  pass: 'passing',
  exempt: 'exempt',
  unknown: 'unknown',
  'not-applicable': 'notApplicable',
};

const weight = (practice: PracticeDto) =>
  (practice.gate ? 0 : 100) +
  (practice.status === 'fail' ? 0 : 10) +
  practice.level;

/** Each practice under its tab; gates first, then what fails, then the lower level. */
export const byTab = (
  practices: readonly PracticeDto[],
): Record<PracticeTab, PracticeDto[]> => {
  const tabs: Record<PracticeTab, PracticeDto[]> = {
    open: [],
    passing: [],
    exempt: [],
    unknown: [],
    notApplicable: [],
  };
  [...practices]
    .sort((a, b) => weight(a) - weight(b))
    .forEach(practice => tabs[tabOf[practice.status]].push(practice));
  return tabs;
};

/** What to look at first: what is open, else what is unknown, else what passes. */
export const firstTab = (
  tabs: Record<PracticeTab, readonly PracticeDto[]>,
): PracticeTab =>
  (['open', 'unknown', 'passing'] as const).find(tab => tabs[tab].length > 0) ??
  'open';
