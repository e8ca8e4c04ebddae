import { BindingDto } from 'backstage-plugin-cd-maturity-common';
import { setupSteps, SetupState } from './setupSteps';

const binding: BindingDto = {
  source: 'github',
  scope: 'github.com/acme/shop',
  roles: ['scm', 'ci'],
  why: 'github.com/project-slug: acme/shop',
  former: false,
  connected: [],
  signals: 0,
};

const steps = (state: Partial<SetupState>) =>
  setupSteps({
    annotations: {},
    bindings: [binding],
    unreadable: [],
    sources: new Map([
      ['github', { title: 'GitHub', webhookSecrets: 1, polled: false }],
    ]),
    problems: new Map(),
    ...state,
  });

describe('setupSteps', () => {
  it('has nothing to say when everything is heard', () => {
    const heard = { ...binding, connected: binding.roles };
    expect(steps({ bindings: [heard] })).toEqual([]);
  });

  it('does not take a slug for a pipeline', () => {
    const heard: BindingDto = { ...binding, connected: ['scm'] };
    expect(steps({ bindings: [heard] })).toEqual([
      expect.objectContaining({
        severity: 'hint',
        problem: 'github.com/acme/shop has not been heard as ci',
      }),
    ]);
  });

  it('puts first what blocks everything', () => {
    const [first, ...rest] = steps({
      sources: new Map([
        ['github', { title: 'GitHub', webhookSecrets: 0, polled: false }],
      ]),
    });
    expect(first).toMatchObject({
      severity: 'blocked',
      step: expect.stringContaining(
        'cdMaturity.sources.github.webhook.secrets',
      ),
    });
    expect(rest.map(({ severity }) => severity)).toEqual([
      'missing',
      'missing',
    ]);
  });

  it('names the module of a system that is not installed', () => {
    expect(
      steps({ annotations: { 'circleci.com/project-slug': 'gh/acme/shop' } }),
    ).toContainEqual(
      expect.objectContaining({
        step: 'Add backstage-plugin-cd-maturity-backend-module-circleci to the backend',
      }),
    );
    expect(
      steps({ bindings: [{ ...binding, source: 'jenkins' }] })[0],
    ).toMatchObject({ severity: 'blocked', source: 'jenkins' });
  });

  it('quotes a line that cannot be read, and leaves former names alone', () => {
    expect(
      steps({
        bindings: [{ ...binding, former: true }],
        unreadable: ['fly: x y'],
      }),
    ).toEqual([
      expect.objectContaining({
        problem: 'The line "fly: x y" of cd-maturity/sources cannot be read',
      }),
    ]);
  });
});
