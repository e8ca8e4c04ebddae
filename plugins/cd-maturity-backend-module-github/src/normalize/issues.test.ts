import { at, issue, label, normalize, SHA, signalOf } from './__fixtures__';

const incident = (...what: Parameters<typeof issue>) =>
  signalOf('incident', 'issues', issue(...what));

const closed = {
  state: 'closed',
  closed_at: '2026-03-02T11:00:00Z',
  updated_at: '2026-03-02T11:00:00Z',
};

describe('issues', () => {
  it('with an incident label are incidents', () => {
    expect(incident()).toEqual({
      kind: 'incident',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: 'github.com/4001',
      seq: at('10:00:00'),
      state: 'open',
      openedAt: at('10:00:00'),
      resolvedAt: undefined,
      external: false,
      labels: ['incident'],
      causeSha: undefined,
      evidence: {
        title: '#31 Payments time out',
        url: 'https://github.com/Acme/Payments/issues/31',
      },
    });
  });

  it.each(['INCIDENT', 'outage', 'production-incident'])(
    'know the label %s',
    name => {
      expect(incident('labeled', { labels: [label(name)] }).state).toBe('open');
    },
  );

  it('take the labels of the organisation', () => {
    const payload = issue('opened', { labels: [label('sev-1')] });
    expect(normalize('issues', payload).signals).toEqual([]);
    expect(
      normalize('issues', payload, { incidentLabels: ['sev-1'] }).signals,
    ).toHaveLength(1);
  });

  it('take the labels that entities of the repository name', () => {
    const payload = issue('opened', { labels: [label('Sev-1')] });
    const signals = (scope: string) =>
      normalize('issues', payload, {
        scopeIncidentLabels: new Map([[scope, ['sev-1']]]),
      }).signals;
    expect(signals('github.com/acme/payments')).toMatchObject([
      { external: false, labels: ['sev-1'] },
    ]);
    expect(signals('github.com/acme/other')).toEqual([]);
  });

  it('without one say nothing', () => {
    expect(
      normalize('issues', issue('opened', { labels: [label('bug')] })),
    ).toEqual({ signals: [], note: expect.stringContaining('label') });
    expect(
      normalize('issues', issue('opened', { labels: null })).signals,
    ).toEqual([]);
  });

  it('end when they are closed', () => {
    const last = incident('closed', closed);
    expect(last).toMatchObject({
      state: 'resolved',
      resolvedAt: at('11:00:00'),
      external: false,
    });
    expect(last.seq).toBeGreaterThan(
      incident('edited', { updated_at: closed.updated_at }).seq,
    );
  });

  it('edge case 46: may be opened again, and never end before they begin', () => {
    const again = incident('reopened', { updated_at: '2026-03-02T12:00:00Z' });
    expect(again.state).toBe('open');
    expect(again.seq).toBeGreaterThan(incident('closed', closed).seq);
    expect(
      incident('closed', { ...closed, closed_at: '2026-03-02T09:00:00Z' }),
    ).toMatchObject({ state: 'resolved', resolvedAt: undefined });
  });

  it.each([
    ['unlabeled', { labels: [label('bug')] }, { label: label('incident') }],
    ['deleted', {}, {}],
    ['transferred', {}, {}],
    ['closed', { ...closed, state_reason: 'duplicate' }, {}],
    ['closed', { ...closed, state_reason: 'not_planned' }, {}],
  ])('%s: count no more', (action, overrides, extra) => {
    expect(incident(action, overrides, extra).external).toBe(true);
  });

  it('edge case 48: an external cause counts nowhere', () => {
    expect(
      incident('labeled', { labels: [label('incident'), label('External')] })
        .external,
    ).toBe(true);
  });

  it('that lose another label say nothing new', () => {
    expect(
      normalize(
        'issues',
        issue('unlabeled', { labels: [] }, { label: label('bug') }),
      ).signals,
    ).toEqual([]);
  });

  it.each([
    [`Root cause: ${SHA}`, SHA],
    [`It was caused by \`${SHA.toUpperCase()}\` yesterday`, SHA],
    ['Root cause: a full disk', undefined],
    ['caused by 9c1f0b6', undefined],
  ])('name their cause: %s', (body, causeSha) => {
    expect(incident('opened', { body }).causeSha).toBe(causeSha);
  });
});
