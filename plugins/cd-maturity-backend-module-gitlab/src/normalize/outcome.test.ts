import {
  at,
  issue,
  label,
  normalize,
  project,
  release,
  SHA,
  signalOf,
  signalsOf,
  testReport,
} from './__fixtures__';

describe('release', () => {
  it('publishes an artifact', () => {
    expect(signalOf('artifact', 'release', release())).toEqual({
      kind: 'artifact',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: 'gitlab.com/42/release/v1.4.0',
      seq: at('09:20:00'),
      name: 'gitlab.com/acme/shop/payments',
      version: 'v1.4.0',
      sha: SHA,
      image: false,
      prerelease: false,
      publishedAt: at('09:20:00'),
      evidence: {
        title: 'v1.4.0',
        url: 'https://gitlab.com/Acme/Shop/Payments/-/releases/v1.4.0',
      },
    });
  });

  it('edge case 40: is a pre-release by its version', () => {
    const said = release({ tag: 'v2.0.0-rc.1' });
    expect(signalOf('artifact', 'release', said).prerelease).toBe(true);
  });

  it('publishes nothing when it is deleted', () => {
    expect(normalize('release', release({ action: 'delete' })).signals).toEqual(
      [],
    );
  });

  it('needs the number of its project', () => {
    expect(() =>
      normalize('release', release({ project: project({ id: null }) })),
    ).toThrow(expect.objectContaining({ field: 'project.id' }));
  });
});

describe('issue', () => {
  const incident = (attributes: object = {}, extra: object = {}) =>
    signalOf('incident', 'issue', issue(attributes, extra));

  it('is an incident by its label', () => {
    expect(incident()).toEqual({
      kind: 'incident',
      source: 'gitlab',
      scope: 'gitlab.com/acme/shop/payments',
      externalId: 'gitlab.com/4001',
      seq: at('10:00:00'),
      state: 'open',
      openedAt: at('10:00:00'),
      resolvedAt: undefined,
      external: false,
      labels: ['incident'],
      causeSha: undefined,
      evidence: {
        title: '#31 Payments time out',
        url: 'https://gitlab.com/Acme/Shop/Payments/-/issues/31',
      },
    });
  });

  it('is an incident by its type', () => {
    expect(incident({ type: 'Incident', labels: [] }).external).toBe(false);
    expect(normalize('issue', issue({ labels: [] })).signals).toEqual([]);
  });

  it('is resolved when it is closed, never before it was opened', () => {
    const closed = { state: 'closed', closed_at: '2026-03-02 11:00:00 UTC' };
    expect(incident(closed)).toMatchObject({
      state: 'resolved',
      resolvedAt: at('11:00:00'),
    });
    expect(
      incident({ ...closed, closed_at: '2026-03-02 09:00:00 UTC' }).resolvedAt,
    ).toBeUndefined();
  });

  it('edge cases 46, 48: counts nowhere when it is withdrawn or of an external cause', () => {
    const lost = { changes: { labels: { previous: [label('incident')] } } };
    expect(incident({ labels: [] }, lost).external).toBe(true);
    expect(incident({ duplicated_to_id: 7 }).external).toBe(true);
    expect(incident({ moved_to_id: 7 }).external).toBe(true);
    expect(
      incident({ labels: [label('incident'), label('External')] }).external,
    ).toBe(true);
  });

  it('names its cause', () => {
    expect(incident({ description: `Root cause: ${SHA}` }).causeSha).toBe(SHA);
  });
});

describe('test_report', () => {
  it('gives one report per suite and the coverage', () => {
    expect(signalsOf('test_report', 'test_report', testReport())).toMatchObject(
      [
        {
          externalId: 'gitlab.com/5001/unit tests',
          name: 'unit tests',
          runId: 'gitlab.com/5001',
          sha: SHA,
          branch: 'main',
          onDefaultBranch: true,
          suites: ['unit'],
          passed: 9,
          failed: 2,
          skipped: 1,
          at: at('09:04:00'),
        },
        {
          externalId: 'gitlab.com/5001/coverage',
          suites: [],
          coveragePct: 81.5,
        },
      ],
    );
  });

  it.each([[null], [''], ['much'], [101]])(
    'gives no coverage of %j',
    coverage => {
      expect(
        signalsOf('test_report', 'test_report', testReport({ coverage })),
      ).toHaveLength(1);
    },
  );
});
