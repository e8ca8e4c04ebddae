import {
  at,
  frame,
  normalize,
  RECEIVED_AT,
  ref,
  signalOf,
} from './__fixtures__';

describe('create and delete', () => {
  it.each([
    ['create', 'created'],
    ['delete', 'deleted'],
  ])('%s: a branch was %s', (event, what) => {
    expect(signalOf('branch', event, ref())).toEqual({
      kind: 'branch',
      source: 'github',
      scope: 'github.com/acme/payments',
      externalId: `github.com/42/branch/feature/invoices/${what}`,
      seq: at('08:59:00'),
      name: 'feature/invoices',
      refType: 'branch',
      event: what,
      at: at('08:59:00'),
      evidence: { title: `branch feature/invoices ${what}` },
    });
  });

  it('tell of tags too', () => {
    expect(
      signalOf('branch', 'create', ref({ ref: 'v1', ref_type: 'tag' })),
    ).toMatchObject({ name: 'v1', refType: 'tag' });
  });

  it('take the time of arrival when the repository has none', () => {
    expect(
      signalOf('branch', 'create', ref(frame({ pushed_at: null }))).at,
    ).toBe(RECEIVED_AT);
  });

  it('leave out what nobody works on', () => {
    for (const overrides of [
      { ref_type: 'repository' },
      { ref: 'gh-readonly-queue/main/pr-12-9c1f' },
    ]) {
      expect(normalize('create', ref(overrides)).signals).toEqual([]);
    }
  });
});
