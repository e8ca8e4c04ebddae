/** A model without fault, to be broken line by line in tests. */
export const TINY_MODEL = `apiVersion: cd-maturity/v1alpha1
kind: MaturityModel
metadata:
  id: tiny
  title: Tiny
  version: 1.0.0
  status: draft
  guidance: For tests.
appliesTo: { kinds: [Component] }
conditions:
  deployable: { means: runs somewhere, anyOf: [ { type: [service] } ] }
belowFirst: { title: Nothing yet }
levels:
  - { id: low, rank: 1, title: Low, summary: some }
  - { id: high, rank: 2, title: High, summary: much }
coverage: { low: 0.7, high: 0.5 }
defaultTarget: { level: low }
dimensions:
  - { id: build, title: Build, weight: 1 }
practices:
  - id: tiny.code
    title: Code is versioned
    dimension: build
    level: low
    gate: true
    flag: essential
    evidence:
      - { metric: ci.share_ratio, op: '>=', pass: 0.8, partial: 0.4 }
      - { ask: "Is it so?", scale: yesno }
    remediation: Do the first step.
    effort: S
    effect: 3
    scope: component
  - id: tiny.more
    title: More of it
    dimension: build
    level: high
    gate: true
    flag: advanced
    evidence: [ { fact: scm.tidy, equals: true } ]
    remediation: Do the second step.
    effort: M
    effect: 4
    scope: component
`;

export const TINY_DICTIONARY = `apiVersion: cd-maturity/v1alpha1
kind: SignalDictionary
metadata: { id: signals, version: 1.0.0, status: draft }
defaults:
  window: 30d
  minSamples: 5
  widen: [90d, 180d, 365d]
  maxSamples: 500
  staleAfter: 2x-window
  silentAfter: { intervals: 3, failedPolls: 3 }
signals:
  ci.share_ratio: { type: ratio, dir: up, sample: push, from: [ci], means: a share }
  ci.wait_minutes: { type: number, dir: down, sample: run, from: [ci], means: a wait }
  ci.pushed_ratio: { type: ratio, dir: up, sample: run, from: [ci], delivery: push, means: a share nobody sends }
  scm.tidy: { type: boolean, dir: up, sample: entity, from: [scm], means: it is tidy }
  scm.pushed: { type: boolean, dir: up, sample: entity, from: [scm], delivery: push, means: a fact nobody sends }
`;
