import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { eventually } from '../__testUtils__/eventually';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import {
  BASKET,
  MIA,
  OLE,
  startPeople,
  STRANGER,
} from '../__testUtils__/startPeople';
import { StartOptions } from '../__testUtils__/startPlugin';
import { actionsRegistryServiceRef } from '.';

jest.setTimeout(120_000);

const PRACTICE = 'cd.test.unit-automated';
const UNTIL = addDays(dayOf(NOW), 30);

async function start(options: StartOptions = {}) {
  const registry = actionsRegistryServiceMock();
  const backend = await startPeople({
    ...options,
    features: [
      createServiceFactory({
        service: actionsRegistryServiceRef,
        deps: {},
        factory: () => registry,
      }),
      ...(options.features ?? []),
    ],
  });
  const invoke = async <TOutput = unknown>(
    name: string,
    input: JsonObject,
    user = MIA,
  ) => {
    const credentials = mockCredentials.user(user);
    const id = `test:${name}`;
    const { output } = await registry.invoke({ id, input, credentials });
    return output as TOutput;
  };
  return { ...backend, registry, invoke };
}

describe('actions', () => {
  it('say what they are for and what they take, to whoever knows nothing of this product', async () => {
    const { registry } = await start();
    const { actions } = await registry.list();
    expect(
      actions.map(({ name, attributes }) => [name, attributes.readOnly]),
    ).toEqual([
      ['get-entity-maturity', true],
      ['get-maturity-next-steps', true],
      ['explain-maturity-change', true],
      ['get-organization-maturity', true],
      ['find-entities-by-practice', true],
      ['acknowledge-maturity-recommendation', false],
      ['plan-maturity-recommendation', false],
      ['request-maturity-exemption', false],
    ]);
    for (const { description, examples, attributes, schema } of actions) {
      expect(description.length).toBeGreaterThan(200);
      expect(attributes.destructive).toBe(false);
      expect(examples).not.toHaveLength(0);
      expect(Object.keys(schema.output.properties ?? {})).not.toHaveLength(0);
    }
  });

  it('tell the level, the next steps and the cause of a change as the pages do', async () => {
    const { invoke, read, deliver } = await start();
    const page = await read();
    const about = { entityRef: BASKET };
    expect(await invoke('get-entity-maturity', about)).toMatchObject({
      entityRef: BASKET,
      model: { id: 'cd' },
      level: page.level,
      levelTitle: 'Unrated',
      target: { level: page.target.level },
      dimensions: page.dimensions.map(({ id }) => ({ id })),
    });
    const { steps, more, mayDecide } = await invoke<{
      steps: Array<{ practiceId: string }>;
      more: number;
      mayDecide: boolean;
    }>('get-maturity-next-steps', { ...about, limit: 3 });
    expect(steps.map(({ practiceId }) => practiceId)).toEqual(
      page.recommendations.slice(0, 3).map(({ practiceId }) => practiceId),
    );
    expect(steps[0]).toMatchObject({
      remediation: expect.any(String),
      evidence: expect.arrayContaining([expect.stringContaining('expected')]),
      decision: { state: 'open', version: 0 },
    });
    expect(more).toBe(page.recommendations.length - 3);
    expect(mayDecide).toBe(true);

    await deliver('1', {
      signals: [ciRun({ scope: 'acme/basket', finishedAt: NOW - DAY })],
    }).expect(202);
    await eventually(async () =>
      expect(await invoke('explain-maturity-change', about)).toMatchObject({
        changes: [
          {
            causes: expect.arrayContaining(['signals']),
            moves: expect.arrayContaining([
              expect.objectContaining({ what: 'practice', better: true }),
            ]),
          },
        ],
      }),
    );
  });

  it('find entities, and sum up the organisation', async () => {
    const { invoke } = await start();
    const found = await invoke<{ nextCursor: string }>(
      'find-entities-by-practice',
      {
        practiceId: PRACTICE,
        statuses: ['unknown'],
        owner: 'group:default/org',
        limit: 1,
      },
    );
    expect(found).toMatchObject({
      entities: [{ entityRef: BASKET, owner: 'group:default/checkout' }],
      total: 2,
      nextCursor: expect.any(String),
    });
    const { entities } = await invoke<{ entities: unknown[] }>(
      'find-entities-by-practice',
      {
        practiceId: PRACTICE,
        statuses: ['unknown'],
        owner: 'group:default/org',
        limit: 1,
        cursor: found.nextCursor,
      },
    );
    expect(entities).toMatchObject([{ title: 'search' }]);
    await eventually(async () =>
      expect(await invoke('get-organization-maturity', {})).toMatchObject({
        eligible: 2,
        rated: 0,
        distribution: { Unrated: 2 },
        rows: expect.arrayContaining([
          expect.objectContaining({
            key: 'group:default/checkout',
            eligible: 2,
            levelTitle: 'Unrated',
          }),
        ]),
      }),
    );
  });

  it('decide and ask as the one who calls, and leave a trace', async () => {
    const { invoke, send, auditor } = await start();
    const about = { entityRef: BASKET, practiceId: PRACTICE };
    expect(
      await invoke('acknowledge-maturity-recommendation', {
        ...about,
        version: 0,
      }),
    ).toEqual({ state: 'acknowledged', version: 1 });
    await expect(
      invoke('acknowledge-maturity-recommendation', { ...about, version: 0 }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    expect(
      await invoke('plan-maturity-recommendation', {
        ...about,
        date: UNTIL,
        workItem: 'https://work.example.org/1',
      }),
    ).toEqual({ state: 'planned', version: 2 });
    expect(auditor.createEvent).toHaveBeenLastCalledWith({
      eventId: 'recommendation-decide',
      severityLevel: 'medium',
      meta: {
        queryType: 'plan',
        entityRef: BASKET,
        practiceId: PRACTICE,
        by: MIA,
      },
    });
    const asked = await invoke<{ id: string }>('request-maturity-exemption', {
      ...about,
      reason: 'The service ends in spring',
      until: UNTIL,
    });
    expect(asked).toMatchObject({ state: 'requested', until: UNTIL });
    const { body } = await send('get', `/exemptions/${asked.id}`, MIA);
    expect(body).toMatchObject({ requestedBy: MIA, practiceId: PRACTICE });
  });

  it('refuse what the routes refuse, and name what is wrong', async () => {
    const { invoke } = await start();
    const about = { entityRef: BASKET, practiceId: PRACTICE };
    const writes: Array<[name: string, input: JsonObject]> = [
      ['acknowledge-maturity-recommendation', about],
      ['plan-maturity-recommendation', { ...about, date: UNTIL }],
      [
        'request-maturity-exemption',
        { ...about, reason: 'We know', until: UNTIL },
      ],
    ];
    for (const [name, input] of writes) {
      for (const user of [STRANGER, OLE]) {
        await expect(invoke(name, input, user)).rejects.toMatchObject({
          name: 'NotAllowedError',
        });
      }
    }
    const steps = await invoke(
      'get-maturity-next-steps',
      { entityRef: BASKET },
      STRANGER,
    );
    expect(steps).toMatchObject({
      mayDecide: false,
      whyNot: expect.stringContaining('group:default/checkout'),
    });
    const wrong: Array<[name: string, input: JsonObject, message: string]> = [
      ['get-entity-maturity', { entityRef: 'basket' }, 'Invalid entityRef'],
      ['get-entity-maturity', { entityRef: 'component:default/x' }, 'catalog'],
      [
        'plan-maturity-recommendation',
        { ...about, date: 'soon' },
        `Invalid field 'date'`,
      ],
      [
        'plan-maturity-recommendation',
        { ...about, date: UNTIL, workItem: 'ftp://work.example.org/1' },
        `Invalid field 'workItem'`,
      ],
      [
        'request-maturity-exemption',
        { ...about, reason: '', until: UNTIL },
        `Invalid field 'reason'`,
      ],
      [
        'find-entities-by-practice',
        { practiceId: 'x; drop table scores' },
        `Invalid field 'practice.0'`,
      ],
    ];
    for (const [name, input, message] of wrong) {
      await expect(invoke(name, input)).rejects.toThrow(message);
    }
  });

  it('show nothing to whom the policy shows nothing', async () => {
    const verdict: DefinitivePolicyDecision = { result: AuthorizeResult.ALLOW };
    const { factory } = mockServices.permissions.mock({
      authorize: async requests => requests.map(() => verdict),
      authorizeConditional: async requests => requests.map(() => verdict),
    });
    const { invoke } = await start({ features: [factory] });
    Object.assign(verdict, { result: AuthorizeResult.DENY });
    const about = { entityRef: BASKET };
    for (const name of [
      'get-entity-maturity',
      'get-maturity-next-steps',
      'explain-maturity-change',
    ]) {
      await expect(invoke(name, about)).rejects.toThrow('cd-maturity.read');
    }
    expect(await invoke('get-organization-maturity', {})).toMatchObject({
      eligible: 0,
      rows: [],
    });
    expect(
      await invoke('find-entities-by-practice', {
        practiceId: PRACTICE,
        statuses: ['unknown'],
      }),
    ).toMatchObject({ entities: [], total: 0 });
  });
});
