import { Approval } from 'backstage-plugin-cd-maturity-common';
import {
  at,
  normalize,
  protectionRule,
  RECEIVED_AT,
  reviewDecided,
  reviewRequested,
  signalOf,
} from './__fixtures__';

const request = (overrides: object = {}) =>
  signalOf('approval', 'deployment_review', reviewRequested(overrides));

const decide = (action: string, environments: string[]) =>
  normalize('deployment_review', reviewDecided(action, environments))
    .signals as Approval[];

describe('deployment_review', () => {
  it('asks for a gate since the time it says', () => {
    expect(request()).toEqual({
      kind: 'approval',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/5001/1/production/requested',
      seq: at('09:05:00'),
      runId: 'github.com/5001',
      environment: 'production',
      tier: 'production',
      event: 'requested',
      at: at('09:05:00'),
      actor: { login: 'ada', kind: 'human' },
      evidence: {
        title: 'production: requested',
        url: 'https://github.com/Acme/Payments/actions/runs/5001',
      },
    });
  });

  it.each(['approved', 'rejected'] as const)('is %s by a person', event => {
    expect(decide(event, ['production'])).toMatchObject([
      {
        externalId: `github.com/5001/1/production/${event}`,
        event,
        // The latest time in the delivery; it carries none of the decision itself.
        at: at('09:08:30'),
        actor: { login: 'grace', kind: 'human' },
      },
    ]);
  });

  it('decides several environments at once, each once', () => {
    expect(
      decide('approved', ['production', 'staging', 'production']).map(
        ({ environment, tier }) => [environment, tier],
      ),
    ).toEqual([
      ['production', 'production'],
      ['staging', 'staging'],
    ]);
  });

  it('keeps no words of the reviewer', () => {
    expect(JSON.stringify(decide('approved', ['production']))).not.toContain(
      'call me',
    );
  });

  it('falls back to other times when it says none', () => {
    expect(request({ since: null }).at).toBe(at('09:05:00'));
  });

  it('is refused without a time or an environment', () => {
    expect(() =>
      request({
        since: null,
        workflow_job_run: null,
        workflow_run: { id: 1, updated_at: null },
      }),
    ).toThrow(expect.objectContaining({ field: 'since' }));
    expect(() =>
      request({ environment: undefined, workflow_job_run: null }),
    ).toThrow(expect.objectContaining({ field: 'environment' }));
  });

  it('says nothing by any other action', () => {
    expect(
      normalize('deployment_review', reviewRequested({ action: 'edited' })),
    ).toMatchObject({ signals: [], note: expect.stringContaining('edited') });
  });
});

describe('deployment_protection_rule', () => {
  it('is a gate of an app, known by the run in its call-back address', () => {
    expect(
      signalOf('approval', 'deployment_protection_rule', protectionRule()),
    ).toMatchObject({
      externalId: 'github.com/5001/rule/production/requested',
      runId: 'github.com/5001',
      event: 'requested',
      actor: { kind: 'system' },
      at: at('09:10:00'),
    });
  });

  it('takes the time of arrival when it carries none', () => {
    expect(
      signalOf(
        'approval',
        'deployment_protection_rule',
        protectionRule({ deployment: null }),
      ).at,
    ).toBe(RECEIVED_AT);
  });

  it('is refused when the address names no run', () => {
    expect(() =>
      normalize(
        'deployment_protection_rule',
        protectionRule({ deployment_callback_url: 'https://example.org' }),
      ),
    ).toThrow(expect.objectContaining({ field: 'deployment_callback_url' }));
  });
});
