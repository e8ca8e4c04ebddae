import { violations } from './accessibility.mjs';
import { expectNone, seen } from './expect.mjs';

const PAGE = '/catalog/default/component/payments-api';

/** The same components in an app of the old frontend system. */
export async function legacyJourney({ page, report, baseUrl }) {
  await report.check(page, 'old app: signs in as guest', async () => {
    await page.goto(baseUrl);
    await page.getByRole('button', { name: 'Enter' }).click();
    await seen(page.getByRole('link', { name: 'payments-api' }).first());
  });

  await report.check(page, 'old app: shows the maturity card', async () => {
    await page.goto(`${baseUrl}${PAGE}`);
    await seen(page.getByRole('link', { name: 'Open the maturity tab' }));
  });

  await report.check(page, 'old app: opens the maturity tab', async () => {
    await page.getByRole('link', { name: 'Open the maturity tab' }).click();
    await page.waitForURL(`**${PAGE}/maturity`);
    await seen(page.getByText('Where it stands'));
    await seen(page.getByText('Change lead time'));
  });

  for (const kind of ['group', 'system', 'domain']) {
    await report.check(
      page,
      `old app: opens the maturity tab of a ${kind}`,
      async () => {
        const name = kind === 'system' ? 'payments' : 'customer';
        await page.goto(`${baseUrl}/catalog/default/${kind}/${name}`);
        await page.getByRole('tab', { name: 'Maturity' }).click();
        await page.waitForURL(`**/${kind}/${name}/maturity`);
        await seen(page.getByText('Rated of eligible'));
        await seen(page.getByText('Most common open gates'));
        expectNone(await violations(page));
      },
    );
  }

  await report.check(page, 'old app: opens the scorecard', async () => {
    await page.getByRole('link', { name: 'CD maturity' }).first().click();
    await seen(page.getByText('Rated of eligible'));
  });

  await report.check(page, 'old app: follows a cell to its list', async () => {
    await page.goto(`${baseUrl}/cd-maturity/heat-map`);
    await page
      .getByRole('button', { name: 'Show what is below Freight operations' })
      .click();
    await page
      .getByRole('button', { name: /^Tracking, Build and deploy:/ })
      .click();
    await page.waitForURL(/entities\?.*owner=.*tracking/);
    await seen(page.getByRole('button', { name: /Remove filter Dimension/ }));
  });
}
