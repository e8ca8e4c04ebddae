import { Knex } from 'knex';
import { Acknowledged, lineOf } from './Acknowledged';
import { countEach } from './countEach';

type Line = {
  subject: string;
  ref: string;
  event: string;
  actor: string | null;
  content: {
    id?: string;
    model?: string;
    practiceId?: string;
    option?: string;
    note?: string;
  };
};

type Checker = (db: Knex, lines: readonly Line[]) => Promise<string[]>;

/** Compares how often something moved with how many lines tell of it, both ways. */
function compare(
  what: string,
  moves: ReadonlyMap<string, number>,
  lines: ReadonlyMap<string, number>,
): string[] {
  return [...new Set([...moves.keys(), ...lines.keys()])]
    .filter(key => moves.get(key) !== lines.get(key))
    .map(
      key =>
        `${what} ${key} moved ${moves.get(key) ?? 0} times and has ${
          lines.get(key) ?? 0
        } lines`,
    );
}

const checkExemptions: Checker = async (db, lines) => {
  const rows = await db('exemptions').select('id', 'version');
  return compare(
    'exemption',
    new Map(rows.map(row => [row.id, row.version])),
    countEach(lines.map(({ content }) => `${content.id}`)),
  );
};

const checkCampaigns: Checker = async (db, lines) => {
  const rows = await db('campaigns').select('id', 'version', 'ended_at');
  const ended = lines.filter(({ event }) => event === 'end');
  return [
    ...compare(
      'campaign',
      new Map(rows.map(row => [row.id, row.version])),
      countEach(lines.map(({ ref }) => ref)),
    ),
    ...compare(
      'end of campaign',
      countEach(
        rows.filter(({ ended_at }) => ended_at !== null).map(({ id }) => id),
      ),
      countEach(ended.map(({ ref }) => ref)),
    ),
  ];
};

/** A dispute is raised, and ended at most once. */
const checkDisputes: Checker = async (db, lines) => {
  const rows = await db('disputes').select('id', 'state');
  return compare(
    'dispute',
    countEach(
      rows.flatMap(({ id, state }) =>
        state === 'open' ? [`${id} raise`] : [`${id} raise`, `${id} ${state}`],
      ),
    ),
    countEach(lines.map(({ content, event }) => `${content.id} ${event}`)),
  );
};

/** The version of a goal counts from when it was last taken away. */
const checkGoals: Checker = async (db, lines) => {
  const rows = await db('goals').select('ref', 'model', 'version');
  const sets = new Map<string, number>();
  for (const { ref, event, content } of lines) {
    const key = `${ref} ${content.model}`;
    if (event === 'set') {
      sets.set(key, (sets.get(key) ?? 0) + 1);
    } else {
      sets.delete(key);
    }
  }
  const versions = rows.map(
    row => [`${row.ref} ${row.model}`, row.version] as const,
  );
  return compare('goal', new Map(versions), sets);
};

/** What counts is what somebody answered last. */
const checkAttestations: Checker = async (db, lines) => {
  const rows = await db('attestations').select();
  const last = new Map(
    lines.map(({ ref, actor, content }) => [
      `${ref} ${content.model} ${content.practiceId} ${actor}`,
      `${content.option} ${content.note}`,
    ]),
  );
  return compare(
    'answer',
    countEach(
      rows.map(
        row =>
          `${row.holder_ref} ${row.model} ${row.practice_id} ${row.respondent} ${row.option} ${row.note}`,
      ),
    ),
    countEach([...last].map(([key, said]) => `${key} ${said}`)),
  );
};

const CHECKERS: Readonly<Record<string, Checker>> = {
  exemption: checkExemptions,
  campaign: checkCampaigns,
  dispute: checkDisputes,
  goal: checkGoals,
  attestation: checkAttestations,
};

/**
 * Every write of people that was answered is in the trail once, every row has the lines that tell of its moves, and
 * every line has its row. Problems in words.
 */
export async function checkPeople(
  db: Knex,
  acknowledged: Pick<Acknowledged, 'lines'>,
): Promise<string[]> {
  const rows: Array<Omit<Line, 'content'> & { content: string }> = await db(
    'people_events',
  ).orderBy('id');
  const lines = rows.map(row => ({ ...row, content: JSON.parse(row.content) }));
  const named = countEach(lines.map(lineOf));
  const problems = [...acknowledged.lines]
    .filter(line => named.get(line) !== 1)
    .map(line => `'${line}' is in the trail ${named.get(line) ?? 0} times`);
  for (const [subject, check] of Object.entries(CHECKERS)) {
    problems.push(
      ...(await check(
        db,
        lines.filter(line => line.subject === subject),
      )),
    );
  }
  return problems;
}
