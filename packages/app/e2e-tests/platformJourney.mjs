import { violations } from './accessibility.mjs';
import { assert, expectNone, seen } from './expect.mjs';

/** Waits until so many components are listed: the list keeps what it shows until the answer to a new filter is there. */
async function listed(page, isWanted) {
  const table = page.getByRole('table', { name: 'Components' });
  await seen(table.getByRole('row').nth(1));
  const count = async () =>
    Number(await table.getAttribute('aria-rowcount')) - 1;
  for (let tries = 0; tries < 50 && !isWanted(await count()); tries++) {
    await page.waitForTimeout(100);
  }
  const shown = await count();
  assert.ok(isWanted(shown), `${shown} components are listed`);
}

/** A platform engineer looks at the whole organisation and narrows it down. */
export async function platformJourney({ page, report, baseUrl }) {
  await report.check(
    page,
    'opens the scorecard from the side bar',
    async () => {
      await page.goto(baseUrl);
      // The catalog writes its filters into the address once it is there.
      await page.waitForURL(/filters/);
      await seen(page.getByRole('link', { name: 'payments-api' }));
      await page
        .getByRole('link', { name: 'CD maturity', exact: true })
        .click();
      await page.waitForURL('**/cd-maturity/overview');
      await seen(page.getByText('Rated of eligible'));
      await seen(page.getByText('Teams and dimensions'));
      await listed(page, shown => shown === 35);
    },
  );

  await report.check(
    page,
    'finds nothing wrong with the scorecard for a screen reader',
    async () => {
      expectNone(await violations(page));
    },
  );

  await report.check(
    page,
    'reads from where to where a component moved, and why',
    async () => {
      const moves = page.getByRole('region', { name: 'Moved most' });
      const first = moves.getByRole('listitem').first();
      await seen(first);
      const words = await first.innerText();
      const [name, from, to, why] = words.split('\n').filter(Boolean);
      assert.notEqual(from, to, `${name} moved`);
      assert.match(why, /: \w+ to \w+/);
    },
  );

  await report.check(
    page,
    'reads what changed last, on which component and why',
    async () => {
      const changes = page.getByRole('region', {
        name: 'What changed and why',
      });
      const first = changes.getByRole('listitem').first();
      await seen(first.getByRole('link'));
      await seen(first.getByText(/^Because of/));
    },
  );

  await report.check(
    page,
    'looks at a department alone, with everything on the page',
    async () => {
      await page.getByRole('button', { name: 'Scope All groups' }).click();
      await page
        .getByRole('menuitemcheckbox', { name: 'Customer journey' })
        .click();
      await page.waitForURL(/scope=.*customer/);
      await listed(page, shown => shown === 13);
      await seen(page.getByText('of 13 components'));
      await seen(page.getByRole('rowheader', { name: 'Payments' }));
      assert.equal(
        await page.getByRole('rowheader', { name: 'Quayside' }).count(),
        0,
        'what stands above is not on the page',
      );
      expectNone(await violations(page));
      await page.goBack();
      await listed(page, shown => shown === 35);
    },
  );

  await report.check(page, 'filters by team', async () => {
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('menuitem', { name: 'Owner', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: /payments/i }).click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/owner=/);
    await seen(page.getByRole('button', { name: /Remove filter Owner/ }));
    await listed(page, shown => shown === 6);
  });

  await report.check(page, 'keeps the filter in the address', async () => {
    await page.reload();
    await listed(page, shown => shown === 6);
  });

  await report.check(page, 'opens a cell of the heat map', async () => {
    await page.goto(`${baseUrl}/cd-maturity`);
    await page
      .getByRole('button', { name: /^Tracking, Build and deploy:/ })
      .click();
    await page.waitForURL(/owner=.*tracking.*dimension=build/);
    await seen(page.getByRole('button', { name: /Remove filter Dimension/ }));
    await listed(page, shown => shown >= 1 && shown < 7);
  });
}
