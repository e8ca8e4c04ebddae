import { TINY_MODEL } from './tinyYaml';

const HEAD = `apiVersion: cd-maturity/v1alpha1
kind: MaturityModelOverride
metadata: { id: acme, version: 2 }
model: tiny
`;

/** The file of the tiny model. */
export const tiny = { file: 'tiny.yaml', text: TINY_MODEL };

/** The file of an override of it. */
export const override = (body: string) => ({
  file: 'acme.yaml',
  text: HEAD + body,
});

/** A practice that an override may add. */
export const PRACTICE = `practices:
  - id: acme.signed
    title: Artifacts are signed
    dimension: build
    level: high
    gate: true
    flag: advanced
    scope: component
    evidence: [ { fact: scm.tidy, equals: true } ]
    remediation: Sign one artifact by hand.
    effort: S
    effect: 2
`;
