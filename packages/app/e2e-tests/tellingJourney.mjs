import { assert, seen } from './expect.mjs';
import { signIn } from './signIn.mjs';

/** Digests of the demo are ten seconds apart, and the scheduler of Backstage looks for work every few seconds. */
const DIGEST_MS = 60_000;
/** An open page asks again at most every 15 seconds. */
const REFRESH_MS = 45_000;
/** Of the team of the guest, and not one that other journeys decide on. */
const COMPONENT = 'invoice-batch';

/** Opens the notifications and waits for that one, of which a signal tells the open page. */
async function notificationOf(page, baseUrl, text) {
  await page.goto(`${baseUrl}/notifications`);
  const entry = page.getByRole('row').filter({ hasText: text }).first();
  await entry.waitFor({ state: 'visible', timeout: DIGEST_MS });
  return entry;
}

/** Whoever asked for an exemption hears of the answer. */
export const ownerIsTold = ({ page, report, baseUrl }) =>
  report.check(page, 'an owner is told that they are exempt', async () => {
    const entry = await notificationOf(page, baseUrl, /holds until .*audit/);
    await entry.getByRole('link', { name: /holds until/ }).click();
    await page.waitForURL(/\/fraud-check\/maturity\?model=cd&practice-open=/);
    const open = page.getByRole('row').getByRole('button', { expanded: true });
    await seen(open);
    assert.equal(await open.count(), 1);
    await seen(page.getByText('The regulator asks for a second pair of eyes.'));
  });

/** Whoever can approve an exemption hears of the request. */
export const approverIsTold = ({ page, report, baseUrl }) =>
  report.check(page, 'an approver is told of the request', async () => {
    await notificationOf(page, baseUrl, /Ledger: exemption from .* asked for/i);
  });

/** Opens an address and waits until the page listens to what the plugin tells open pages. */
async function openListening(page, address) {
  const listening = page
    .waitForEvent('websocket')
    .then(socket =>
      socket.waitForEvent('framesent', ({ payload }) =>
        String(payload).includes('cd-maturity'),
      ),
    );
  await page.goto(address);
  await listening;
}

const undecided = page =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Acknowledge' }) })
    .first();

/** What one person decides, another one sees on the page that is open already. */
export const openPageFollows = ({ page, report, baseUrl }) =>
  report.check(page, 'an open page shows what others decide', async () => {
    const address = `${baseUrl}/catalog/default/component/${COMPONENT}/maturity`;
    const context = await page.context().browser().newContext();
    try {
      const other = await context.newPage();
      await signIn(other, baseUrl);
      await openListening(page, address);
      await seen(undecided(page));
      await other.goto(address);
      const title = await undecided(other).getByRole('heading').innerText();
      const step = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { name: title, exact: true }),
      });
      assert.equal(await step.getByText('Acknowledged').count(), 0);
      await undecided(other)
        .getByRole('button', { name: 'Acknowledge' })
        .click();
      await step
        .getByText('Acknowledged')
        .waitFor({ state: 'visible', timeout: REFRESH_MS });
    } finally {
      await context.close();
    }
  });
