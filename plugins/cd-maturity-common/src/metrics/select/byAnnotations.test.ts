import { Signal } from '../../signals';
import { at, deployment, run } from '../__testUtils__/signals';
import { byAnnotations } from './byAnnotations';

const start = at('2026-03-10 09:00');
const deployedTo = (environment: string): Signal =>
  deployment({ deploymentId: environment, environment, finishedAt: start });
const incident = (labels?: string[]): Signal => ({
  kind: 'incident',
  source: 'test',
  scope: 'acme/shop',
  externalId: 'i',
  seq: 1,
  state: 'open',
  openedAt: start,
  external: false,
  ...(labels ? { labels } : {}),
});

describe('byAnnotations', () => {
  it('lets everything count where an entity says nothing, but what is an incident by the label of another', () => {
    const counts = byAnnotations({ 'cd-maturity/incident-labels': ' , ' }, [
      'Incident',
    ]);
    expect(counts(deployedTo('production'))).toBe(true);
    expect(counts(incident())).toBe(true);
    expect(counts(incident(['incident', 'sev-1']))).toBe(true);
    expect(counts(incident(['sev-1']))).toBe(false);
  });

  it.each([
    ['sandbox, prod-canary*', ['production', 'staging']],
    ['SANDBOX\nstaging', ['production', 'prod-canary-1']],
    ['*', []],
  ])('leaves out the environments %j', (value, left) => {
    const counts = byAnnotations(
      { 'cd-maturity/ignore-environments': value },
      [],
    );
    const all = ['production', 'staging', 'prod-canary-1', 'sandbox'];
    expect(all.filter(name => counts(deployedTo(name))).sort()).toEqual(
      [...left].sort(),
    );
    expect(counts(run({ runId: '1', createdAt: start }))).toBe(true);
  });

  it('counts issues with one of the labels, and incidents that have no labels', () => {
    const counts = byAnnotations(
      { 'cd-maturity/incident-labels': 'Sev-1, outage' },
      ['incident'],
    );
    expect(counts(incident(['sev-1', 'shop']))).toBe(true);
    expect(counts(incident(['incident']))).toBe(false);
    expect(counts(incident())).toBe(true);
  });
});
