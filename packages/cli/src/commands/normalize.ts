import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Command } from 'commander';
import { InputError } from '../io/errors';
import { nameOf } from '../io/openFile';
import { print } from '../io/print';
import { Problems } from '../io/Problems';
import { readJson } from '../io/readJson';
import { Terminal } from '../io/Terminal';
import {
  EnvironmentPattern,
  parseEnvironmentPattern,
} from '../options/environmentPattern';
import { parseInstant } from '../options/instant';
import { collectLowerCase } from '../options/list';
import { parseSource } from '../options/source';
import { normalizePayload } from '../signals/normalizePayload';
import { toJsonLine } from '../signals/times';
import { Source, sources } from '../sources';

type Options = {
  source: Source;
  event?: string;
  environment?: EnvironmentPattern[];
  incidentLabel?: string[];
  receivedAt?: Instant;
};

const EXAMPLES = `
Prints one signal per line (NDJSON). A payload that has nothing to say gets a
note on standard error. One that cannot be read gets an error with file, field
and reason; the others are read all the same.

Examples:
  $ cd-maturity normalize --source github --event workflow_run run.json
  $ cd-maturity normalize --source github deliveries/*.json > signals.ndjson
  $ cd-maturity normalize --source github --environment '^live=production' \\
      --event deployment - < deployment.json`;

/** As in the configuration of the portal. */
const DEFAULT_INCIDENT_LABELS = ['incident', 'outage'];

export function normalizeCommand(terminal: Terminal): Command {
  return new Command('normalize')
    .description('turn raw deliveries of a provider into signals')
    .argument('<file...>', 'JSON payloads; - is standard input')
    .requiredOption(
      '--source <id>',
      `the provider: ${sources.map(({ id }) => id).join(', ')}`,
      parseSource,
    )
    .option(
      '--event <name>',
      'what the provider calls the payload, such as workflow_run; told by its fields when absent',
    )
    .option(
      '--environment <pattern=tier>',
      'which environments are production, staging, test or development; repeatable',
      parseEnvironmentPattern,
    )
    .option(
      '--incident-label <label>',
      `issues with it are incidents; repeatable (default: ${DEFAULT_INCIDENT_LABELS.join(
        ', ',
      )})`,
      collectLowerCase,
    )
    .option(
      '--received-at <time>',
      'time for payloads that tell none, ISO 8601 (default: now)',
      parseInstant,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: Options) => {
      const problems = new Problems();
      for (const file of files) {
        await problems.collect(() => normalizeFile(file, options, terminal));
      }
      problems.throwIfAny();
    });
}

async function normalizeFile(
  file: string,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { source, receivedAt = terminal.now() } = options;
  const payload = await readJson(terminal, file);
  const event = options.event ?? source.guessEvent?.(payload);
  if (event === undefined) {
    throw new InputError([
      `${nameOf(file)}: looks like no event of ${
        source.title
      }; --event names it`,
    ]);
  }
  const { signals, note } = normalizePayload(
    source,
    { event, payload, receivedAt },
    {
      environments: options.environment ?? [],
      incidentLabels: options.incidentLabel ?? DEFAULT_INCIDENT_LABELS,
    },
    nameOf(file),
  );
  await print(terminal.stdout, signals.map(toJsonLine));
  if (signals.length === 0) {
    const why = note ?? 'it holds no signal';
    await print(terminal.stderr, [`${nameOf(file)}: no signal: ${why}`]);
  }
}
