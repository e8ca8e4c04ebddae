import { pollOf } from '../testUtils';
import { ProviderError, ProviderErrorKind } from '../source';
import { PollSection, pollInSections } from './pollInSections';

const since = Date.UTC(2026, 1, 1);

const delivery = (text: string) => ({ event: 'thing', payload: text });

const failure = (kind: ProviderErrorKind) =>
  new ProviderError({ kind, message: kind, hint: 'a hint' });

/** Sections that give the pages with these names, and note from where they were asked. */
function sectionsOf(
  pagesOf: Record<string, Array<string | ProviderErrorKind>>,
  asked: string[] = [],
): PollSection[] {
  return Object.entries(pagesOf).map(([name, pages]) => ({
    name,
    async *pages(at) {
      asked.push(`${name} ${at ?? 'from its start'}`);
      for (const page of pages.slice(at ? pages.indexOf(at) + 1 : 0)) {
        if (page === 'unavailable' || page === 'refused') {
          throw failure(page);
        }
        yield { deliveries: [delivery(page)], at: page };
      }
    },
  }));
}

const poll = (sections: PollSection[], options = {}) =>
  pollOf(
    { poll: context => pollInSections(context, () => sections) },
    'example/scope',
    { since, ...options },
  );

const textsOf = (deliveries: Array<{ payload: string }>) =>
  deliveries.map(({ payload }) => payload);

describe('pollInSections', () => {
  it('keeps the pages of one section after the other and forgets its place at the end', async () => {
    const { deliveries, states } = await poll(
      sectionsOf({ runs: ['1', '2'], releases: ['3'] }),
    );
    expect(textsOf(deliveries)).toEqual(['1', '2', '3']);
    expect(states).toEqual([
      { tags: {}, place: { since, section: 'runs', at: '1' } },
      { tags: {}, place: { since, section: 'runs', at: '2' } },
      { tags: {}, place: { since, section: 'releases', at: '3' } },
      { tags: {} },
    ]);
  });

  it('goes on where it was cut off', async () => {
    const asked: string[] = [];
    const state = { tags: {}, place: { since, section: 'b', at: '2' } };
    const sections = sectionsOf({ a: ['1'], b: ['2', '3'], c: ['4'] }, asked);
    const { deliveries } = await poll(sections, { state });
    expect(asked).toEqual(['b 2', 'c from its start']);
    expect(textsOf(deliveries)).toEqual(['3', '4']);
  });

  it.each([
    [{ place: { since: since - 1, section: 'b', at: '2' } }],
    [{ place: 'nonsense' }],
    ['nonsense'],
    [null],
  ])('starts anew with the note %j', async state => {
    const asked: string[] = [];
    await poll(sectionsOf({ a: ['1'], b: ['2'] }, asked), { state });
    expect(asked).toEqual(['a from its start', 'b from its start']);
  });

  it('leaves out what the credentials do not reach', async () => {
    const { deliveries, states } = await poll(
      sectionsOf({ a: ['1', 'refused'], b: ['2'] }),
    );
    expect(textsOf(deliveries)).toEqual(['1', '2']);
    expect(states.at(-1)).toEqual({ tags: {} });
  });

  it('ends with any other error, what was kept before being kept', async () => {
    const kept: string[] = [];
    const polling = poll(sectionsOf({ a: ['1', 'unavailable'], b: ['2'] }), {
      onPage: (page: Array<{ payload: string }>) => kept.push(...textsOf(page)),
    });
    await expect(polling).rejects.toMatchObject({ kind: 'unavailable' });
    expect(kept).toEqual(['1']);
  });

  it('carries entity tags from poll to poll', async () => {
    const seen: unknown[] = [];
    const { states } = await pollOf(
      {
        poll: context =>
          pollInSections(context, tags => {
            seen.push(tags.get('https://example.org/a'));
            tags.set('https://example.org/b', '"2"');
            return [];
          }),
      },
      'example/scope',
      { since, state: { tags: { 'https://example.org/a': '"1"' } } },
    );
    expect(seen).toEqual(['"1"']);
    expect(states).toEqual([
      {
        tags: {
          'https://example.org/a': '"1"',
          'https://example.org/b': '"2"',
        },
      },
    ]);
  });
});
