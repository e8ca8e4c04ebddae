import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ENTITY_REF, aMaturity } from '../../../__fixtures__/maturity';
import { aMetric, theMetrics, theSignals } from '../../../__fixtures__/metrics';
import { aClause, aPractice } from '../../../__fixtures__/practices';
import { renderTab } from '../../../__testUtils__/renderTab';

const TITLE = 'Promotion does not wait for a person';
const panel = async () =>
  within(await screen.findByRole('region', { name: 'Practices' }));
const open = async (title: string) =>
  userEvent.click((await panel()).getByRole('button', { name: title }));

afterEach(() => jest.restoreAllMocks());

describe('practices', () => {
  it('counts them by status and shows what is open', async () => {
    renderTab();
    const practices = await panel();
    expect(practices.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Open 4',
      'Passing 14',
      'Exempt 0',
      'Unknown 3',
      'Not applicable 1',
    ]);
    const row = within(practices.getByRole('row', { name: new RegExp(TITLE) }));
    expect(row.getByText('Failing')).toBeInTheDocument();
    expect(row.getByText('Advanced')).toBeInTheDocument();
    expect(row.getByText('Gate')).toBeInTheDocument();
    expect(row.getByText('100 % · asked at most 10 %')).toBeInTheDocument();
  });

  it('marks what a template can begin with', async () => {
    const { practices: all, ...rest } = aMaturity();
    const getEntity = async () => ({
      ...rest,
      practices: all.map(practice =>
        practice.title === TITLE
          ? { ...practice, template: 'template:default/pipeline' }
          : practice,
      ),
    });
    renderTab({ getEntity });
    const practices = await panel();
    const mark = practices.getByTitle('A template takes the first step');
    expect(within(mark.closest('tr')!).getByText(TITLE)).toBeInTheDocument();
  });

  it('shows a few first and all on demand', async () => {
    renderTab();
    const practices = await panel();
    await userEvent.click(practices.getByRole('tab', { name: 'Passing 14' }));
    expect(practices.getAllByRole('row')).toHaveLength(1 + 6);
    await userEvent.click(
      practices.getByRole('button', { name: 'Show all 14' }),
    );
    expect(practices.getAllByRole('row')).toHaveLength(1 + 14);
  });

  it('draws the figure over time against what is asked, as a table too', async () => {
    const asked = aClause({ threshold: { op: '<=', pass: 0.1 } });
    const getMetrics = jest.fn(
      async (_ref: string, { metric }: { metric?: string } = {}) =>
        metric
          ? [
              aMetric(metric, {
                title: 'Deployments behind a manual approval',
                unit: 'ratio',
                trend: [
                  { at: '2025-09-01T00:00:00.000Z', value: 1 },
                  { at: '2025-10-01T00:00:00.000Z', value: null },
                  { at: '2025-11-01T00:00:00.000Z', value: 0.8 },
                ],
              }),
            ]
          : theMetrics(),
    );
    renderTab({
      getMetrics,
      getEntity: async () =>
        aMaturity({
          practices: [aPractice('cd.x', { title: TITLE, clauses: [asked] })],
          recommendations: [],
        }),
    });
    await open(TITLE);
    expect(getMetrics).toHaveBeenLastCalledWith(ENTITY_REF, {
      metric: 'deploy.manual_approval_ratio',
    });
    const chart = await (
      await panel()
    ).findByRole('img', {
      name: /from 100\s% to 80\s%\. Asked: at most 10\s%\./,
    });
    expect(chart).toBeInTheDocument();
    const table = (await panel()).getByRole('table', {
      name: 'Deployments behind a manual approval',
      hidden: true,
    });
    expect(
      within(table)
        .getAllByRole('row', { hidden: true })
        .map(row => row.textContent?.replace(/\s/g, ' ')),
    ).toEqual([
      'UntilDeployments behind a manual approval',
      'Sep 1, 2025100 %',
      'Oct 1, 2025No data',
      'Nov 1, 202580 %',
    ]);
  });

  it('has words for an empty tab', async () => {
    renderTab();
    const practices = await panel();
    await userEvent.click(practices.getByRole('tab', { name: 'Exempt 0' }));
    expect(practices.getByText('Nothing is exempt.')).toBeInTheDocument();
  });

  it('opens a row to expected, actual, basis and evidence', async () => {
    const getSignals = jest.fn(async () => ({
      items: theSignals(2),
      nextCursor: undefined,
    }));
    renderTab({ getSignals });
    await screen.findByRole('region', { name: 'Practices' });
    expect(getSignals).not.toHaveBeenCalledWith(
      ENTITY_REF,
      expect.objectContaining({ metric: 'deploy.manual_approval_ratio' }),
    );
    await open(TITLE);
    const practices = await panel();
    expect(practices.getByText('at most 10 %')).toBeInTheDocument();
    expect(practices.getByText('50 samples, last 90 days')).toBeInTheDocument();
    expect(practices.getByText('Measured')).toBeInTheDocument();
    expect(
      practices.getByText(
        'Needed to hold Advanced in Build and deploy. Effect 4 of 5.',
      ),
    ).toBeInTheDocument();
    const link = await practices.findByRole('link', {
      name: /deploy-production 1841/,
    });
    expect(link).toHaveAttribute(
      'href',
      'https://github.com/quayside/payments-api/actions/runs/1841',
    );
    expect(getSignals).toHaveBeenCalledWith(ENTITY_REF, {
      metric: 'deploy.manual_approval_ratio',
      cursor: undefined,
      limit: 5,
    });
  });

  it('says how to begin in the words of the organisation', async () => {
    const getEntity = async () =>
      aMaturity({
        practices: [
          aPractice('cd.build.gate', {
            title: TITLE,
            remediation: 'Copy the rules of the payments team.',
            docs: ['https://wiki.example.org/delivery/how-we-release'],
            template: 'template:default/release-rules',
            source: 'A book on delivery',
            clauses: [aClause({ type: 'ask', about: 'Checks alone decide.' })],
          }),
        ],
      });
    renderTab({ getEntity });
    await open(TITLE);
    const practices = await panel();
    expect(
      practices.getByText('Copy the rules of the payments team.'),
    ).toBeInTheDocument();
    expect(
      practices.getByRole('link', {
        name: /^how we release, wiki.example.org/,
      }),
    ).toHaveAttribute(
      'href',
      'https://wiki.example.org/delivery/how-we-release',
    );
    expect(
      practices.getByRole('link', { name: 'release-rules' }),
    ).toBeVisible();
    expect(practices.getByText('A book on delivery')).toBeVisible();
    expect(practices.getByText('Checks alone decide.')).toBeVisible();
  });

  it('reads more evidence on demand', async () => {
    renderTab();
    await open(TITLE);
    const practices = await panel();
    await practices.findByRole('link', { name: /deploy-production 1841/ });
    expect(
      practices.getAllByRole('link', { name: /deploy-production/ }),
    ).toHaveLength(5);
    await userEvent.click(practices.getByRole('button', { name: 'Show more' }));
    expect(
      await practices.findAllByRole('link', { name: /deploy-production/ }),
    ).toHaveLength(10);
  });

  it('says why a clause is empty, and that answers have no signals', async () => {
    renderTab();
    const practices = await panel();
    await userEvent.click(practices.getByRole('tab', { name: 'Unknown 3' }));
    await open('Configuration is data in version control');
    expect(practices.getByText('Nothing known')).toBeInTheDocument();
    expect(practices.getByText('Nobody has answered yet.')).toBeInTheDocument();
    expect(
      practices.getByText('It rests on facts or answers, not on signals.'),
    ).toBeInTheDocument();
  });

  it('says what was taken over and where figures and people disagree', async () => {
    renderTab({
      getEntity: async () =>
        aMaturity({
          practices: [
            aPractice('a', {
              title: 'Covered',
              impliedBy: 'A stronger habit',
              conflict: true,
              hint: 'Not shown in the catalog.',
              clauses: [aClause({ type: 'fact', status: 'fail' })],
            }),
          ],
        }),
    });
    await open('Covered');
    const practices = await panel();
    expect(
      practices.getByText('Taken over: A stronger habit passes and covers it'),
    ).toBeInTheDocument();
    expect(
      practices.getByText('Figures and people disagree; the figure counts'),
    ).toBeInTheDocument();
    expect(
      practices.getByText('Not shown in the catalog.'),
    ).toBeInTheDocument();
  });

  it('keeps the row when its evidence cannot be read', async () => {
    renderTab({
      getSignals: async () => {
        throw new Error('no such metric');
      },
    });
    await open(TITLE);
    const practices = await panel();
    expect(await practices.findByText('no such metric')).toBeInTheDocument();
    expect(practices.getByText('at most 10 %')).toBeInTheDocument();
  });
});
