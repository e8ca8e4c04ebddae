import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { allDeliveries } from '../deliveries';

/** Published examples of GitHub's payloads; they lie beside the repository on some machines only. */
const EXAMPLES = path.resolve(
  __dirname,
  '../../../../../shared/data/octokit-webhooks-examples',
);

/** Fields that the examples lack or hold null in; GitHub's reference of webhook payloads has them. */
const DOCUMENTED = [
  'deployment.transient_environment',
  'deployment.production_environment',
  // Free to whoever makes the deployment.
  'deployment.payload.image',
  'deployment.payload.version',
  'deployment_status.workflow',
  'deployment_status.workflow_run',
  'pull_request.merged_by',
];
/** The examples know the question for a review, not the answer to it. */
const ANSWER = ['deployment_review.approver', 'deployment_review.comment'];

/** Missing in the examples, but told with the fields of another one. */
const lookedUpAs = (field: string) =>
  field
    .replace(/^delete\./, 'create.')
    .replace('workflow_job_runs', 'workflow_job_run');

/** Objects that look the same wherever they stand are compared by what they are. */
function typeOf(key: string, value: object): string | undefined {
  if (
    ['organization', 'workflow_run', 'workflow', 'deployment'].includes(key)
  ) {
    return key;
  }
  if ('full_name' in value) return 'repository';
  if ('login' in value) return 'account';
  return undefined;
}

function addFields(value: unknown, prefix: string, into: Set<string>): void {
  if (Array.isArray(value)) {
    value.forEach(item => addFields(item, prefix, into));
    return;
  }
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    into.add(`${prefix}.${key}`);
    const isObject =
      inner && typeof inner === 'object' && !Array.isArray(inner);
    addFields(
      inner,
      (isObject && typeOf(key, inner)) || `${prefix}.${key}`,
      into,
    );
  }
}

function exampleFields(): Set<string> {
  const known = new Set<string>();
  for (const event of readdirSync(EXAMPLES)) {
    for (const file of readdirSync(path.join(EXAMPLES, event))) {
      const text = readFileSync(path.join(EXAMPLES, event, file), 'utf8');
      addFields(JSON.parse(text), event, known);
    }
  }
  return known;
}

const describeWithExamples = existsSync(EXAMPLES) ? describe : describe.skip;

describeWithExamples('payloads of the demo beside published examples', () => {
  it('have no field that GitHub does not send', () => {
    const known = exampleFields();
    const sent = new Set<string>();
    const now = new Date('2026-06-01T12:00:00Z');
    for (const { event, payload } of allDeliveries(now)) {
      addFields(payload, event, sent);
    }
    const allowed = new Set([...known, ...DOCUMENTED, ...ANSWER]);
    // `organization` stands in every payload of a repository that belongs to one.
    const unknown = [...sent].filter(
      it => !allowed.has(lookedUpAs(it)) && !it.endsWith('.organization'),
    );
    expect(unknown).toEqual([]);
    expect(sent.size).toBeGreaterThan(200);
  });
});
