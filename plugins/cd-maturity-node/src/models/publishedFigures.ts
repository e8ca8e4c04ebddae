/** What others published with figures, how much of it the tests reproduce, and where a difference is meant. */
export const PUBLISHED_FIGURES = `## Checked against figures of others

The tests of this repository compute these again where the data are present, and are skipped, visibly, where they are not.

- [thoughtworks/metrik](https://github.com/thoughtworks/metrik), the results that its tests assert: 10 of 10 from 9 histories (change
  fail rate, frequency, lead time, time to green). Differences: its windows are closed at both ends, here they are half-open. It
  counts failed attempts as failed deployments, here only with \`countFailedAttempts\`. In one of them it charges all commits to a
  first deployment; here that has no lead time, as nobody can tell what ran before, and the result is the same with one before it.
- Histories of GitHub Actions, two of Autoware and one of Inky Frame, with figures of an independent program: 3 of 3 (success rate,
  run duration at 50 and 90 %, time to green). No difference.
- Git histories of [cdevents/spec](https://github.com/cdevents/spec) and
  [go-playground/webhooks](https://github.com/go-playground/webhooks), with figures of an independent program: 2 of 2 (lead time,
  variation of the time between releases). Difference: release rhythm counts working days, unless \`releaseRhythm\` is \`time\`.
- [Pelorus](https://github.com/dora-metrics/pelorus), one delivery in four messages: 1 of 1 (lead time, recovery). Difference: it
  starts the time to restore when the incident is opened; here recovery starts with the failed deployment, as in the words of DORA.
- [CDviz](https://github.com/cdviz-dev), captured notifications of Argo CD: 5 of 5 applications from 7 notifications, each
  deployment once. No difference.
- Worked cases of the scoring rules, with results of an independent calculation: 7 of 7 (levels, progress, confidence, every
  practice, recommendations). No difference.
`;
