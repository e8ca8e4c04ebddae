import { assert, seen } from './expect.mjs';

const focused = page =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Whether one sees where the keyboard is. */
const hasRing = page =>
  page.evaluate(
    () => getComputedStyle(document.activeElement).outlineStyle !== 'none',
  );

/** Both pages without a pointer. */
export async function keyboardJourney({ page, report, baseUrl }) {
  await report.check(page, 'arrow keys go through the heat map', async () => {
    await page.goto(`${baseUrl}/cd-maturity/heat-map`);
    const first = page.getByRole('button', {
      name: /^Customer journey, Culture/,
    });
    await first.focus();
    await page.keyboard.press('ArrowRight');
    assert.match(await focused(page), /^Customer journey, Design/);
    await page.keyboard.press('ArrowDown');
    assert.doesNotMatch(await focused(page), /^Customer journey/);
    await page.keyboard.press('ArrowUp');
    assert.ok(await hasRing(page), 'no ring around the cell');
    await page.keyboard.press('Enter');
    await page.waitForURL(/entities\?.*dimension=design/);
  });

  await report.check(page, 'a filter is chosen with the keys', async () => {
    await page.goto(`${baseUrl}/cd-maturity/entities`);
    // Not before it is known what there is to filter by.
    const add = { name: 'Add filter', disabled: false };
    await seen(page.getByRole('button', add));
    await page.getByRole('button', add).focus();
    await page.keyboard.press('Enter');
    await seen(page.getByRole('menuitem', { name: 'Owner', exact: true }));
    await page.keyboard.press('Enter');
    await seen(page.getByRole('menuitemcheckbox', { name: /payments/i }));
    await page.keyboard.type('payments');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/owner=/);
    await page.keyboard.press('Escape');
    await seen(page.getByRole('button', { name: /Remove filter Owner/ }));
  });

  await report.check(page, 'tabs and rows open with the keys', async () => {
    await page.goto(
      `${baseUrl}/catalog/default/component/tracking-api/maturity`,
    );
    const passing = page.getByRole('tab', { name: /^Passing \d/ });
    await passing.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/practices=passing/);
    const row = page
      .getByRole('row')
      .getByRole('button', { expanded: false })
      .first();
    await row.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    assert.ok(await hasRing(page), 'no ring around the row');
    await page.keyboard.press('Enter');
    await page.waitForURL(/practice-open=/);
    await page.keyboard.press('Enter');
    await page.waitForURL(url => !url.searchParams.has('practice-open'));
  });

  await report.check(page, 'Tab reaches everything on a page', async () => {
    await page.goto(`${baseUrl}/cd-maturity/recommendations?of=all`);
    await seen(page.getByRole('checkbox').first());
    const wanted = await page
      .locator('main')
      .locator('button:visible, a:visible, input:visible')
      .evaluateAll(
        all =>
          all.filter(element => !element.disabled && element.tabIndex >= 0)
            .length,
      );
    await page.evaluate(() => document.activeElement?.blur());
    const reached = new Set();
    for (let presses = 0; presses < wanted + 60; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element?.closest('main')) return undefined;
        element.dataset.reached ??= String(Math.random());
        return element.dataset.reached;
      });
      if (at) reached.add(at);
    }
    assert.ok(
      reached.size >= wanted,
      `${reached.size} of ${wanted} were reached`,
    );
  });
}
