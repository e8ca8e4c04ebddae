import { CiStage } from 'backstage-plugin-cd-maturity-common';
import { eventually } from '../__testUtils__/eventually';
import { expectDescribed } from '../__testUtils__/openapi';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  OLE,
  startPeople,
} from '../__testUtils__/startPeople';

jest.setTimeout(120_000);

const AT = `${AT_BASKET}/recognition`;
const IN_OPENAPI = '/entities/{kind}/{namespace}/{name}/recognition';
const COVERAGE = 'pipeline.phase_coverage';

function job(name: string): CiStage {
  return {
    kind: 'ci_stage',
    source: 'test',
    scope: 'acme/basket',
    externalId: `job-${name}`,
    seq: 1,
    runId: 'run-1',
    attempt: 1,
    name,
    onDefaultBranch: true,
    phases: [],
    suites: [],
    runner: 'shared',
    state: 'done',
    outcome: 'success',
    finishedAt: NOW - DAY,
  };
}

async function start() {
  const backend = await startPeople();
  const run = ciRun({
    scope: 'acme/basket',
    trigger: 'manual',
    finishedAt: NOW - DAY,
  });
  await backend.deliver('1', { signals: [run, job('ship it'), job('other')] });
  const figure = async (id: string) => {
    const { body } = await backend.get(`${AT_BASKET}/metrics`, MIA);
    return body.items.find((item: { id: string }) => item.id === id);
  };
  await eventually(async () => {
    expect((await figure(COVERAGE)).value).toBe(0);
  });
  return { ...backend, figure };
}

const correction = {
  revision: 0,
  jobs: [{ job: 'Ship *', phases: ['deploy'], suites: ['publish'] }],
  absentSuites: ['integration'],
  note: 'it rolls out',
};

describe('recognition of jobs', () => {
  it('is corrected by the owner, counts for the past, says why, and is restored', async () => {
    const { send, figure, auditor, event } = await start();
    const before = await send('get', AT, OLE).expect(200);
    expect(before.body).toMatchObject({
      entityRef: BASKET,
      window: '90d',
      revision: 0,
      rights: { correct: false },
      jobs: [
        { name: 'other', runs: 1, basis: 'name' },
        { name: 'ship it', phases: [], basis: 'name' },
      ],
    });

    const corrected = await send('put', AT, MIA, correction).expect(200);
    expectDescribed(`put ${IN_OPENAPI}`, corrected);
    expect(corrected.body).toMatchObject({
      revision: 1,
      rights: { correct: true },
      correction: { by: MIA, note: 'it rolls out', jobs: correction.jobs },
    });
    expect(corrected.body.jobs).toContainEqual(
      expect.objectContaining({
        name: 'ship it',
        phases: ['deploy'],
        suites: ['publish'],
        recognised: { phases: [], suites: [] },
        basis: 'owner',
        correction: 'Ship *',
      }),
    );
    expect(corrected.body.suites).toContainEqual({
      suite: 'integration',
      absent: true,
    });
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        eventId: 'recognition-update',
        meta: expect.objectContaining({
          queryType: 'correct',
          entityRef: BASKET,
        }),
      }),
    );
    expect(event.success).toHaveBeenCalled();
    await eventually(async () => {
      expect((await figure(COVERAGE)).value).toBe(1);
    });

    await send('put', AT, MIA, correction).expect(409);
    await send('delete', `${AT}?revision=0`, MIA).expect(409);
    const restored = await send('delete', `${AT}?revision=1`, MIA).expect(200);
    expectDescribed(`delete ${IN_OPENAPI}`, restored);
    expect(restored.body).toMatchObject({ revision: 2 });
    expect(restored.body.correction).toBeUndefined();
    await eventually(async () => {
      expect((await figure(COVERAGE)).value).toBe(0);
    });
  });

  it.each([
    [{ jobs: [] }, 'revision'],
    [{ revision: 0, jobs: [{ job: 'a' }] }, 'jobs.0'],
    [{ revision: 0, jobs: [{ job: ' ', phases: [] }] }, 'jobs.0.job'],
    [{ revision: 0, jobs: [{ job: 'a', phases: ['fly'] }] }, 'jobs.0.phases.0'],
    [
      { revision: 0, jobs: [{ job: 'a', suites: ['unit', 'unit'] }] },
      'jobs.0.suites',
    ],
    [{ revision: 0, jobs: [], absentSuites: ['x'] }, 'absentSuites.0'],
    [
      {
        revision: 0,
        jobs: [
          { job: 'a', phases: [] },
          { job: 'A', suites: [] },
        ],
      },
      'jobs.1.job',
    ],
  ])('refuses %j and names what is wrong', async (body, field) => {
    const { send } = await startPeople();
    const answer = await send('put', AT, MIA, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(field);
  });
});
