import { hearStep } from './hearStep';

const needs = {
  settings: 'Settings → Webhooks',
  roles: {
    scm: { events: ['Pushes'], permissions: ['Contents: read'] },
    deploy: { events: ['Deployments', 'Deployment statuses'] },
    incidents: { permissions: ['Issues: read'], note: 'labels decide' },
  },
};
const source = { title: 'GitHub', hooked: true, polled: false, needs };

describe('hearStep', () => {
  it("names the provider's own events", () => {
    expect(hearStep('deploy', source)).toBe(
      "Turn on 'Deployments' and 'Deployment statuses' in Settings → Webhooks; if another system deploys it, name that in cd-maturity/sources",
    );
  });

  it('names what belongs to the ways that are open', () => {
    const hook = "Turn on 'Pushes' in Settings → Webhooks";
    const poll = "ive the credentials of the poll of GitHub 'Contents: read'";
    const step = (hooked: boolean, polled: boolean) =>
      hearStep('scm', { ...source, hooked, polled });
    expect(step(true, false)).toBe(hook);
    expect(step(false, true)).toBe(`G${poll}`);
    expect(step(true, true)).toBe(`${hook}, or g${poll}`);
    expect(step(false, false)).toBe(`${hook}, or g${poll}`);
  });

  it('names the other way where the open one never tells of the role', () => {
    expect(hearStep('incidents', source)).toBe(
      "Give the credentials of the poll of GitHub 'Issues: read'; labels decide",
    );
  });

  it('falls back to words of all providers', () => {
    expect(hearStep('registry', source)).toBe(
      'GitHub has to send events of releases or packages',
    );
    expect(hearStep('scm', { ...source, needs: undefined })).toBe(
      'GitHub has to send events of pushes and merged changes',
    );
  });
});
