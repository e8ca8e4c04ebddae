import { violations } from './accessibility.mjs';
import { assert, expectNone, seen } from './expect.mjs';

const LEVELS = /^(Not yet Base|Base|Beginner|Intermediate|Advanced|Expert)$/;

const tabOf = (baseUrl, component) =>
  `${baseUrl}/catalog/default/component/${component}/maturity`;

const stepOf = (page, title) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });

/** An owner reads the tab of a service, acknowledges a recommendation, and finds it kept. */
export async function ownerJourney({ page, report, baseUrl }) {
  await report.check(
    page,
    'opens the maturity tab of a component',
    async () => {
      await page.goto(`${baseUrl}/catalog/default/component/payment-gateway`);
      await page
        .getByRole('tab', { name: 'Maturity' })
        .or(page.getByRole('link', { name: 'Maturity', exact: true }))
        .first()
        .click();
      await seen(page.getByText(/^Level \d of 5$/));
    },
  );

  await report.check(page, 'reads the level and what it rests on', async () => {
    await seen(page.getByText(LEVELS));
    await seen(page.getByText(/\d+\s%\smeasured/));
    await seen(page.getByText('Change lead time'));
  });

  await report.check(
    page,
    'finds nothing wrong with the tab for a screen reader',
    async () => {
      expectNone(await violations(page));
    },
  );

  let title = '';
  await report.check(page, 'acknowledges a recommendation', async () => {
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Acknowledge' }) })
      .first();
    title = await first.getByRole('heading').innerText();
    await first.getByRole('button', { name: 'Acknowledge' }).click();
    await seen(stepOf(page, title).getByText('Acknowledged'));
  });

  await report.check(
    page,
    'finds it kept after a reload, with name and day',
    async () => {
      await page.reload();
      const step = stepOf(page, title);
      await seen(step.getByText('Acknowledged'));
      await seen(step.getByText(/by Robin Tanaka on/));
    },
  );

  await report.check(
    page,
    'cannot decide for a component of another team',
    async () => {
      await page.goto(tabOf(baseUrl, 'tracking-api'));
      const button = page.getByRole('button', { name: 'Acknowledge' }).first();
      await seen(button);
      assert.equal(await button.isDisabled(), true, 'the button is enabled');
      await seen(page.getByText(/^Only .* decides? for|^Only its owners/));
    },
  );

  await report.check(
    page,
    'sees that nothing is known of a component without data',
    async () => {
      await page.goto(tabOf(baseUrl, 'returns-portal'));
      await seen(page.getByText('Not rated yet'));
    },
  );
}
