import { violations } from './accessibility.mjs';
import { assert, expectNone, seen } from './expect.mjs';

const COMPONENT = 'component:default/ledger';
const PRACTICE = 'cd.build.no-manual-gate';
const REASON = 'The regulator asks for a second pair of eyes.';

const inAMonth = () =>
  new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);

/** The guest of the portal, as the pages get it. */
export async function tokenOf(baseUrl) {
  const answer = await fetch(`${baseUrl}/api/auth/guest/refresh`, {
    method: 'POST',
  });
  const { backstageIdentity } = await answer.json();
  return backstageIdentity.token;
}

/** An owner asks that a practice does not count for a while. */
export const askForExemption = ({ page, report, baseUrl }) =>
  report.check(page, 'an owner asks for an exemption', async () => {
    const answer = await fetch(`${baseUrl}/api/cd-maturity/exemptions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(baseUrl)}`,
      },
      body: JSON.stringify({
        entityRef: COMPONENT,
        practiceId: PRACTICE,
        reason: REASON,
        until: inAMonth(),
      }),
    });
    assert.equal(answer.status, 201, await answer.text());
    await page.goto(`${baseUrl}/cd-maturity/recommendations`);
    const own = page.getByRole('listitem').filter({ hasText: REASON });
    await seen(own.getByText(/somebody else has to approve/));
    assert.ok(await own.getByRole('button', { name: 'Approve' }).isDisabled());
  });

/** Somebody else approves it. */
export async function approverJourney({ page, report, baseUrl }) {
  await report.check(page, 'another user approves the exemption', async () => {
    await page.goto(`${baseUrl}/cd-maturity/recommendations`);
    const asked = page.getByRole('listitem').filter({ hasText: REASON });
    await asked.getByRole('button', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Note').fill('Until the audit is done.');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await seen(asked.getByText('Approved'));
    await page.getByRole('button', { name: 'In force' }).click();
    await page.waitForURL(/exemptions=inForce/);
    await seen(page.getByText('Until the audit is done.'));
  });

  await report.check(
    page,
    'finds nothing wrong with the recommendations for a screen reader',
    async () => expectNone(await violations(page)),
  );
}
