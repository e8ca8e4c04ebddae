import { tokenOf } from './approverJourney.mjs';
import { assert, seen } from './expect.mjs';

/** Of the team of the guest, and not one that other journeys decide on. */
const COMPONENT = 'payment-sdk';
const isDecision = ({ pathname }) => pathname.endsWith('/decision');

const undecided = page =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Acknowledge' }) });

const stepOf = (page, title) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });

/** What was decided shows at once, and goes away again when the backend does not take it. */
export async function refusalJourney({ page, report, baseUrl }) {
  const address = `${baseUrl}/catalog/default/component/${COMPONENT}/maturity`;
  await report.check(page, 'a decision that fails is taken back', async () => {
    await page.goto(address);
    await seen(undecided(page));
    const title = await undecided(page)
      .first()
      .getByRole('heading')
      .innerText();
    let answer;
    const asked = new Promise(resolve => {
      answer = resolve;
    });
    await page.route(isDecision, async route => {
      await asked;
      await route.fulfill({
        status: 500,
        json: { error: { name: 'Error', message: 'The disk is full' } },
      });
    });
    const step = stepOf(page, title);
    await step.getByRole('button', { name: 'Acknowledge' }).click();
    await seen(step.getByText('Acknowledged'));
    answer();
    await seen(page.getByText('The disk is full'));
    await seen(step.getByRole('button', { name: 'Acknowledge' }));
    assert.equal(await step.getByText('Acknowledged').count(), 0);
    await page.unrouteAll();
  });

  await report.check(
    page,
    'what somebody else decided meanwhile is shown before it is overwritten',
    async () => {
      const title = await undecided(page)
        .first()
        .getByRole('heading')
        .innerText();
      const step = stepOf(page, title);
      // Somebody else is faster, and nothing tells this page of it.
      const beFaster = async route => {
        const other = await fetch(route.request().url(), {
          method: route.request().method(),
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${await tokenOf(baseUrl)}`,
          },
          body: JSON.stringify({
            ...route.request().postDataJSON(),
            action: 'plan',
            date: new Date(Date.now() + 20 * 24 * 3_600_000)
              .toISOString()
              .slice(0, 10),
          }),
        });
        assert.ok(other.ok, await other.text());
        await route.continue();
      };
      await page.route(isDecision, beFaster, { times: 1 });
      await step.getByRole('button', { name: 'Acknowledge' }).click();
      const dialog = page.getByRole('dialog', {
        name: 'Somebody else was faster',
      });
      await seen(dialog.getByText(/^Planned for /));
      await seen(dialog.getByText('Acknowledged'));
      await dialog.getByRole('button', { name: 'Leave it as it is' }).click();
      await dialog.waitFor({ state: 'detached' });
      await seen(step.getByText(/^Planned for /));
    },
  );
}
