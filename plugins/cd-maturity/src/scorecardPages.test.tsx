import { preloadScorecardPage, scorecardPages } from './scorecardPages';

const loaders = () =>
  scorecardPages.map(page =>
    jest.spyOn(page, 'loader').mockResolvedValue(<p>{page.name}</p>),
  );
const loaded = (spies: ReturnType<typeof loaders>) =>
  scorecardPages
    .filter((_, index) => spies[index].mock.calls.length > 0)
    .map(({ name }) => name);

afterEach(() => jest.restoreAllMocks());

describe('preloadScorecardPage', () => {
  it('loads the page that the address names, and no other', () => {
    const spies = loaders();
    preloadScorecardPage('/portal/cd-maturity/heat-map');
    expect(loaded(spies)).toEqual(['heat-map']);
  });

  it('loads the first one where the address names none', () => {
    const spies = loaders();
    preloadScorecardPage('/cd-maturity');
    expect(loaded(spies)).toEqual(['overview']);
  });

  it('leaves a failure to whoever draws the page', async () => {
    const [overview] = loaders();
    overview.mockRejectedValue(new Error('gone'));
    preloadScorecardPage('/cd-maturity');
    // An unhandled rejection would end the test run.
    await expect(overview.mock.results[0].value).rejects.toThrow('gone');
  });
});
