import {
  findMetric,
  Metric,
  metricRegistry,
  SignalDefinition,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { PUBLISHED_FIGURES } from './publishedFigures';

/** First part of an id, and how people call what it is about; in the order of the page. */
const GROUPS: ReadonlyArray<[string, string]> = [
  ['deploy', 'Deployments and releases'],
  ['flow', 'Stages of the lead time'],
  ['ci', 'Continuous integration'],
  ['pipeline', 'Pipeline'],
  ['test', 'Tests'],
  ['quality', 'Quality'],
  ['artifact', 'Artifacts'],
  ['db', 'Database'],
  ['scm', 'Source control'],
  ['env', 'Environments'],
  ['trace', 'Traceability'],
  ['incident', 'Incidents'],
  ['gitops', 'GitOps'],
  ['ml', 'Machine learning'],
];

const HEAD = `# Delivery metrics

Every figure that is computed from signals: what it counts, what it reads and over which time. The same text stands beside
the figure in the portal. This page is written from the code by \`npm run generate:models -w backstage-plugin-cd-maturity-node\`.

What holds for all of them:

- A figure says how many samples it rests on. With fewer than its minimum it is shown, marked as resting on few, and decides nothing.
- Without data there is no figure, and the reason stands in its place. No data is never 0.
- Windows end when the figure is computed and are half-open: an event at the very end belongs to the next window.
- A ratio, median or percentile with too few samples takes the first longer window that holds enough (90, 180, 365 days) and names it.
  Rates per time never do.
- Medians and percentiles interpolate between neighbours, as \`PERCENTILE_CONT\` of SQL does.
- A production deployment is one release: all its attempts and targets together. Environments that come and go with a change
  request count for nothing, and an environment of unknown tier is never production.
- At most the newest 500 signals of each kind and scope are read.

What an organisation may choose stands under \`cdMaturity.metrics\` in its configuration: how long after a deployment an
incident is charged to it (\`incidentLink\`, 24 hours) and bad health is (\`verification\`, 60 minutes), whether failed attempts
count as failed deployments (\`countFailedAttempts\`, no), whether frequency counts new versions only (\`newVersionsOnly\`, no),
whether rollbacks leave the denominator of change fail rate (\`rollbacksLeaveDenominator\`, no), whether lead time leaves out bots
(\`ignoreBots\`, no), whether release rhythm counts working days or the time between deployments (\`releaseRhythm\`, working-days),
and the time zone of days and weeks (\`timeZone\`, UTC).
`;

function windowText(
  { window, minSamples, widen }: SignalDefinition,
  { defaults }: SignalDictionary,
): string {
  const days = (window ?? defaults.window).replace('d', ' days');
  const least = minSamples ?? defaults.minSamples;
  const enough = least === 1 ? '1 sample' : `${least} samples`;
  const longer = widen === false ? ', never a longer window' : '';
  return `${days}, at least ${enough}${longer}`;
}

function describe(metric: Metric, dictionary: SignalDictionary): string {
  const { id, title, unit, direction, definition, reads, source } = metric;
  const better = direction === 'up' ? 'higher' : 'lower';
  const signal = dictionary.signals[id];
  return [
    `### ${title}`,
    '',
    `\`${id}\`, ${unit}, ${better} is better.`,
    '',
    definition,
    '',
    `- Reads: ${reads.map(kind => `\`${kind}\``).join(', ')}`,
    `- Window: ${windowText(signal, dictionary)}; a sample is one ${
      signal.sample
    }`,
    `- Source: ${source.startsWith('http') ? `<${source}>` : source}`,
    '',
  ].join('\n');
}

const PUSHED_HEAD = `## What has to be pushed

No shipped source delivers what these rest on, so nothing here computes them. Whoever knows the answer pushes it with
\`POST /facts\` under the id of the signal: true or false, or a number with the samples that it rests on. Until then it is
unknown, never 0 and never "no". \`ml.pipeline_orchestrated\` also follows from training runs that are pushed as signals.

\`deploy.schedule_adherence\` is among them although deployments are known: which slots were planned is an agreement of each
team, and no source tells of it. Push it from where the calendar is kept, over the last 90 days: planned slots in which a
production deployment ended, at most the agreed tolerance before or after / planned slots. A slot without a deployment counts
as missed, one that was called off in time is no slot, and several deployments in one slot use it once. Its samples are the
planned slots. Without a calendar, \`deploy.interval_cv\` tells how regular releases are.
`;

/** Signals that neither a metric computes nor a shipped source delivers. */
function pushedText({ signals }: SignalDictionary): string {
  const lines = Object.entries(signals)
    .filter(([id, { delivery }]) => delivery === 'push' && !findMetric(id))
    .map(([id, { type, means }]) => {
      const kind = type === 'boolean' ? 'true or false' : type;
      return `- \`${id}\`, ${kind}: ${means}.`;
    });
  return [PUSHED_HEAD, ...lines, ''].join('\n');
}

/** The page about all metrics, in Markdown. */
export function metricsPage(dictionary: SignalDictionary): string {
  const sections = GROUPS.flatMap(([prefix, title]) => {
    const metrics = metricRegistry.filter(({ id }) =>
      id.startsWith(`${prefix}.`),
    );
    return [
      `## ${title}\n`,
      ...metrics.map(metric => describe(metric, dictionary)),
    ];
  });
  return [HEAD, ...sections, pushedText(dictionary), PUBLISHED_FIGURES].join(
    '\n',
  );
}
