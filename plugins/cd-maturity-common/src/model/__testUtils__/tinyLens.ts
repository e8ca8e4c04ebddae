/** A lens on the tiny model without fault. */
export const TINY_LENS = `apiVersion: cd-maturity/v1alpha1
kind: Lens
metadata:
  id: glass
  title: Glass
  version: 1.0.0
  status: draft
  guidance: For tests.
levels:
  - { id: first, rank: 1, title: First, summary: some }
  - { id: second, rank: 2, title: Second, summary: much }
areas:
  - id: all
    title: Everything
    rows:
      - { level: first, title: Code, practices: [tiny.code], enough: partial }
      - level: second
        title: More
        practices: [tiny.more]
        questions:
          - { id: glass.all.clear, ask: "Is it clear?" }
`;
