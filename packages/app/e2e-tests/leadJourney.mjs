import { readFileSync } from 'node:fs';
import { violations } from './accessibility.mjs';
import { assert, expectNone, seen } from './expect.mjs';

const inAMonth = () =>
  new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);

const region = (page, name) => page.getByRole('region', { name });

/** A platform lead finds the weakest gate of a department, tries a threshold, starts a campaign, and exports. */
export async function leadJourney({ page, report, baseUrl }) {
  let gate;

  await report.check(
    page,
    'unfolds the heat map down to a department',
    async () => {
      await page.goto(`${baseUrl}/cd-maturity/heat-map?columns=practices`);
      await page
        .getByRole('button', { name: 'Show what is below Customer journey' })
        .click();
      await page.waitForURL(/open=.*customer/);
      await seen(page.getByRole('rowheader', { name: 'Payments' }));
      expectNone(await violations(page));
      await page.goBack();
      await page.waitForURL(address => !/customer/.test(address.search));
    },
  );

  await report.check(
    page,
    'finds the weakest gate of the department on its page',
    async () => {
      await page.getByRole('link', { name: 'Customer journey' }).click();
      await page
        .getByRole('tab', { name: 'Maturity' })
        .or(page.getByRole('link', { name: 'Maturity', exact: true }))
        .first()
        .click();
      const first = region(page, 'Most common open gates')
        .getByRole('button')
        .first();
      await seen(first);
      gate = await first.innerText();
      expectNone(await violations(page));
      await first.click();
      await page.waitForURL(/practice=/);
      await seen(page.getByRole('button', { name: /Remove filter Practice/ }));
    },
  );

  await report.check(page, 'previews another threshold', async () => {
    await page.goto(`${baseUrl}/cd-maturity/models?dim=build`);
    await page
      .getByRole('button', { name: 'Promotion does not wait for a person' })
      .click();
    await page.getByRole('spinbutton', { name: /^What if not/ }).fill('0.9');
    await page.waitForURL(/set=cd.build.no-manual-gate/);
    await page.getByRole('button', { name: 'Preview' }).click();
    await seen(page.getByText(/components? would move/i));
    await seen(page.getByText(/\d+ evaluated/));
    expectNone(await violations(page));
  });

  await report.check(page, 'starts a campaign for the gate', async () => {
    await page.goto(
      `${baseUrl}/cd-maturity/recommendations?owner=group:default/customer`,
    );
    const work = region(page, 'Open recommendations');
    await work.getByRole('button', { name: /^Show all/ }).click();
    await work
      .getByRole('checkbox', { name: `Choose ${gate} for a campaign` })
      .check();
    await work.getByRole('button', { name: /^Start a campaign/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Start a campaign' });
    await dialog.getByLabel(/^Name/).fill('Shorter branches');
    await dialog.getByLabel(/^Why and how/).fill('They hold reviews back.');
    await dialog.getByLabel(/^Last day/).fill(inAMonth());
    await seen(dialog.getByText(/components take part/));
    await dialog.getByRole('button', { name: 'Start' }).click();
    const campaigns = region(page, 'Campaigns');
    await campaigns.getByRole('button', { name: 'Shorter branches' }).click();
    await page.waitForURL(/campaign=/);
    await seen(campaigns.getByText(`Asks for: ${gate}`));
    await seen(
      campaigns.getByRole('table').getByRole('rowheader', { name: 'Payments' }),
    );
    expectNone(await violations(page));
  });

  await report.check(
    page,
    'shows the campaign to those who take part',
    async () => {
      await page.goto(
        `${baseUrl}/catalog/default/component/payments-api/maturity`,
      );
      const campaigns = region(page, 'Campaigns');
      await seen(campaigns.getByText('They hold reviews back.'));
      await seen(campaigns.getByRole('button', { name: gate }));
      expectNone(await violations(page));
      await campaigns
        .getByRole('link', { name: 'How everybody stands' })
        .click();
      await page.waitForURL(/overview\?campaign=/);
    },
  );

  await report.check(page, 'exports what is filtered', async () => {
    await page.goto(
      `${baseUrl}/cd-maturity/entities?owner=group:default/customer`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as CSV' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'maturity.csv');
    const lines = readFileSync(await download.path(), 'utf8').trim();
    assert.equal(lines.split('\n').length, 14, 'a head and 13 components');
    expectNone(await violations(page));
  });
}
