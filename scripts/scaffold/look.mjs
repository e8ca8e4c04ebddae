import { createHmac } from 'node:crypto';
import { launchBrowser } from '../../packages/app/e2e-tests/browser.mjs';
import { seen } from '../../packages/app/e2e-tests/expect.mjs';

const COMPONENT = '/catalog/default/component/example-website';

async function tokenOf(baseUrl) {
  const answer = await fetch(`${baseUrl}/api/auth/guest/refresh`, {
    headers: { 'x-requested-with': 'XMLHttpRequest' },
  });
  return (await answer.json()).backstageIdentity.token;
}

/** Asks the backend as a guest, and sends it a delivery as GitHub would. */
export async function askBackend({ baseUrl, report, secret, delivery }) {
  const api = `${baseUrl}/api/cd-maturity`;
  await report.check(undefined, 'the backend judges by the model', async () => {
    const token = await tokenOf(baseUrl);
    const answer = await fetch(`${api}/models`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { items } = await answer.json();
    if (!items.some(({ id }) => id === 'cd')) throw new Error('no model');
  });
  await report.check(undefined, 'a signed delivery is taken', async () => {
    const signature = createHmac('sha256', secret)
      .update(delivery)
      .digest('hex');
    const answer = await fetch(`${api}/ingest/github`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'workflow_run',
        'x-github-delivery': '8f0a4d3b-2c1e-5f6a-7b8c-9d0e2f6b1c0d',
        'x-hub-signature-256': `sha256=${signature}`,
      },
      body: delivery,
    });
    if (answer.status !== 202) throw new Error(`answered ${answer.status}`);
  });
}

/** Opens what the guide promises in a browser: the card, the tab and the scorecard. */
export async function openPages({ baseUrl, report }) {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(error.message));

  await report.check(page, 'signs in as guest', async () => {
    await page.goto(baseUrl);
    const enter = page.getByRole('button', { name: 'Enter' });
    const settings = page.getByRole('link', { name: 'Settings' });
    await enter.or(settings).first().waitFor();
    if (await enter.isVisible()) await enter.click();
    await settings.waitFor();
  });
  await report.check(page, 'a component has the card', async () => {
    await page.goto(`${baseUrl}${COMPONENT}`);
    await seen(page.getByRole('link', { name: 'Open the maturity tab' }));
  });
  await report.check(page, 'a component has the tab', async () => {
    const name = { name: 'Maturity', exact: true };
    await page
      .getByRole('tab', name)
      .or(page.getByRole('link', name))
      .first()
      .click();
    await page.waitForURL(`**${COMPONENT}/maturity`);
    await seen(page.getByRole('heading', { name: 'What would rate it' }));
  });
  await report.check(page, 'the side bar leads to the scorecard', async () => {
    await page.getByRole('link', { name: 'CD maturity' }).first().click();
    await page.waitForURL('**/cd-maturity**');
    await seen(page.getByText('Rated of eligible'));
  });
  await report.check(page, 'no script failed on the way', async () => {
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  await browser.close();
}
