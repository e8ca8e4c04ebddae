import { at, cdEvent, DIGEST, IMAGE, SHA, signalOf } from './__fixtures__';
import { cdeventsSource } from '.';

describe('runs', () => {
  it.each([
    ['success', 'success'],
    ['failure', 'failure'],
    ['error', 'failure'],
    ['cancel', 'cancelled'],
    [undefined, 'unknown'],
  ])('that end with %s end with %s', (outcome, expected) => {
    expect(
      signalOf(cdEvent('pipelinerun.finished', { content: { outcome } })),
    ).toMatchObject({
      state: 'done',
      outcome: expected,
      finishedAt: at('09:00:00.315'),
    });
  });

  it('are one run from all events about them', () => {
    const events = ['queued', 'started', 'finished'].map(predicate =>
      signalOf(cdEvent(`pipelinerun.${predicate}`)),
    );
    expect(new Set(events.map(({ externalId }) => externalId)).size).toBe(1);
    expect(events.map(({ seq }) => seq)).toEqual(
      events.map(({ seq }) => seq).sort((a, b) => a - b),
    );
  });

  it('hold their tasks', () => {
    const run = signalOf(cdEvent('pipelinerun.started'));
    const task = signalOf(
      cdEvent('taskrun.started', {
        id: 'task-1',
        content: { taskName: 'unit', pipelineRun: { id: 'run-1' } },
      }),
    );
    expect(task).toMatchObject({
      runId: run.externalId,
      suites: ['unit'],
      state: 'running',
    });
  });
});

describe('versions', () => {
  it.each([
    ['0.3', { version: '0.3.0', specversion: undefined }, '0.1.0'],
    ['0.5', { specversion: '0.5.0' }, '0.3.0'],
    ['0.6 draft', { specversion: '0.6.0-draft' }, '0.4.0-draft'],
  ])('%s say the same', (_, context, version) => {
    const event = cdEvent(
      'service.deployed',
      { id: 'shop', content: { environment: { id: 'production' } } },
      {
        context: {
          ...context,
          type: `dev.cdevents.service.deployed.${version}`,
        },
      },
    );
    expect(signalOf(event)).toMatchObject({
      kind: 'deployment',
      tier: 'production',
      outcome: 'success',
    });
  });

  it('of custom types are read by what follows the tool', () => {
    const event = cdEvent(
      'service.deployed',
      { content: { environment: { id: 'staging' } } },
      { context: { type: 'dev.cdeventsx.mytool-service.deployed.0.1.0' } },
    );
    expect(signalOf(event)).toMatchObject({ kind: 'deployment' });
  });

  it('take the source of the event where the subject names none', () => {
    const event = cdEvent('branch.created', { source: undefined });
    expect(signalOf(event)).toMatchObject({ scope: '/ci/acme' });
  });
});

describe('deployments', () => {
  const deployed = (predicate: string, customData?: object) =>
    signalOf(
      cdEvent(
        `service.${predicate}`,
        {
          id: 'shop',
          content: { environment: { id: 'prod-eu' }, artifactId: IMAGE },
        },
        { customData },
      ),
    );

  it('name service, environment and artifact', () => {
    expect(deployed('upgraded', { commit: SHA })).toMatchObject({
      service: 'shop',
      environment: 'prod-eu',
      tier: 'production',
      digest: DIGEST,
      version: '1.4.0',
      image: true,
      sha: SHA,
      remediation: false,
    });
  });

  it('that roll back are repairs', () => {
    expect(deployed('rolledback')).toMatchObject({ remediation: true });
  });

  it('take the commit from the artifact or from a link', () => {
    const content = {
      environment: { id: 'prod' },
      artifactId: `pkg:generic/shop@1.0?vcs_url=git%2Bhttps://example.org/acme/shop@${SHA}`,
    };
    expect(signalOf(cdEvent('service.deployed', { content }))).toMatchObject({
      sha: SHA,
      version: '1.0',
    });
    const links = [{ linkType: 'RELATION', tags: { commit: SHA } }];
    expect(
      signalOf(
        cdEvent(
          'service.deployed',
          { content: { environment: { id: 'prod' } } },
          { context: { links } },
        ),
      ),
    ).toMatchObject({ sha: SHA });
  });
});

describe('incidents', () => {
  const said = (event: object) =>
    cdeventsSource.normalize(
      {
        event: 'dev.cdevents.incident.detected.0.3.0',
        payload: event,
        receivedAt: at('12:00:00'),
      },
      { environments: [], incidentLabels: [] },
    );

  it('count in production, or where no environment is named', () => {
    const event = (environment?: object) =>
      cdEvent('incident.detected', { content: { environment } });
    expect(said(event({ id: 'prod1' })).signals).toHaveLength(1);
    expect(said(event()).signals).toHaveLength(1);
    expect(said(event({ id: 'staging' })).note).toContain('staging');
  });
});

describe('approvals', () => {
  it.each([
    ['created', undefined, 'requested'],
    ['closed', 'approved', 'approved'],
    ['closed', 'rejected', 'rejected'],
  ])('%s with %s: %s', (predicate, outcome, event) => {
    expect(
      signalOf(cdEvent(`approval.${predicate}`, { content: { outcome } })),
    ).toMatchObject({ kind: 'approval', event });
  });
});
