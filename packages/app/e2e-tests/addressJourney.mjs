import { assert, seen } from './expect.mjs';

const TAB = 'catalog/default/component/tracking-api/maturity';
const SCORECARD = 'cd-maturity';

const words = page => Object.fromEntries(new URL(page.url()).searchParams);

async function waitForWord(page, name, value) {
  await page.waitForURL(url => url.searchParams.get(name) === value);
}

/** Presses something, finds it in the address, and finds it pressed after the way back, the way forth and a reload. */
async function keeps(page, [name, value], press, isPressed) {
  const before = words(page)[name] ?? null;
  await press();
  await waitForWord(page, name, value);
  await seen(isPressed());
  await page.goBack();
  await waitForWord(page, name, before);
  await isPressed().first().waitFor({ state: 'detached' });
  await page.goForward();
  await waitForWord(page, name, value);
  await seen(isPressed());
  await page.reload();
  await seen(isPressed());
}

const pressed = (within, name) => () =>
  within.getByRole('button', { name, exact: true, pressed: true });
const chosen = (page, name) => () =>
  page.getByRole('tab', { name, selected: true });

const keepsSegment = (page, word, name, within = page) =>
  keeps(
    page,
    word,
    () => within.getByRole('button', { name, exact: true }).click(),
    pressed(within, name),
  );
const keepsTab = (page, word, name) =>
  keeps(
    page,
    word,
    () => page.getByRole('tab', { name }).click(),
    chosen(page, name),
  );

/** What a page shows is in its address: for the way back, for a reload, and to send to somebody. */
export async function addressJourney({ page, report, baseUrl }) {
  const open = path => page.goto(`${baseUrl}/${path}`);

  await report.check(page, 'the tab keeps its view and its tabs', async () => {
    await open(TAB);
    await keepsSegment(page, ['standing', 'radar'], 'Radar');
    await keepsTab(page, ['practices', 'passing'], /^Passing \d/);
    await keepsTab(page, ['questions', 'known'], /^Shown by data \d/);
    const kept = words(page);
    assert.equal(kept.standing, 'radar');
    assert.equal(kept.practices, 'passing');
  });

  let practice = '';
  await report.check(page, 'the tab keeps the open practice', async () => {
    await open(`${TAB}?practices=passing`);
    const row = page
      .getByRole('table')
      .getByRole('row')
      .getByRole('button', { expanded: false })
      .first();
    practice = await row.innerText();
    await row.click();
    await page.waitForURL(/practice-open=/);
    await page.goBack();
    await page
      .getByRole('row')
      .getByRole('button', { expanded: true })
      .waitFor({ state: 'detached' });
    await page.goForward();
    await seen(page.getByRole('button', { name: practice, expanded: true }));
  });

  await report.check(page, 'a link opens the right row', async () => {
    const { 'practice-open': id } = words(page);
    await open('cd-maturity/health');
    // The tab in the address is a stale one.
    await open(`${TAB}?practices=unknown&practice-open=${id}`);
    const row = page.getByRole('button', { name: practice, expanded: true });
    await seen(row);
    await seen(chosen(page, /^Passing \d/)());
    const { y } = await row.boundingBox();
    assert.ok(y >= 0 && y < 1000, `the row is at ${y} px`);
  });

  await report.check(page, 'the overview keeps months and groups', async () => {
    await open(`${SCORECARD}/overview`);
    await seen(page.getByText('Teams and dimensions'));
    await keepsSegment(page, ['span', '1y'], '1 year');
    await keepsSegment(page, ['group', 'system'], 'Systems');
  });

  await report.check(page, 'the heat map keeps its columns', async () => {
    await open(`${SCORECARD}/heat-map`);
    await keepsSegment(page, ['columns', 'practices'], 'Practices');
    await keepsSegment(page, ['group', 'domain'], 'Domains');
  });

  await report.check(page, 'the list keeps search and order', async () => {
    await open(`${SCORECARD}/entities`);
    const field = page.getByRole('searchbox', { name: 'Search by name' });
    await field.fill('payment');
    await page.waitForURL(/q=payment/);
    await page.getByRole('button', { name: /^Confidence/ }).click();
    await waitForWord(page, 'sort', 'confidence');
    const sorted = page.getByRole('columnheader', { name: 'Confidence' });
    assert.equal(await sorted.getAttribute('aria-sort'), 'ascending');
    await page.goBack();
    await waitForWord(page, 'sort', null);
    await page.reload();
    assert.equal(await field.inputValue(), 'payment');
  });

  await report.check(page, 'the list keeps its columns', async () => {
    await open(`${SCORECARD}/entities`);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Owner' }).click();
    await page.waitForURL(/cols=/);
    await page.keyboard.press('Escape');
    await page.reload();
    await seen(page.getByRole('columnheader', { name: 'Confidence' }));
    assert.equal(
      await page.getByRole('columnheader', { name: 'Owner' }).count(),
      0,
    );
  });

  await report.check(page, 'the inbox keeps its shelves', async () => {
    await open(`${SCORECARD}/recommendations`);
    await keepsSegment(page, ['of', 'all'], 'Everybody');
    await keepsSegment(page, ['order', 'worth'], 'Pays off most');
    await keepsSegment(page, ['exemptions', 'inForce'], 'In force');
    const campaigns = page.getByRole('region', { name: 'Campaigns' });
    await keepsSegment(page, ['campaigns', 'ended'], 'Ended', campaigns);
  });

  await report.check(page, 'the models keep what is looked for', async () => {
    await open(`${SCORECARD}/models`);
    await keepsTab(page, ['dim', 'build'], /^Build \d/);
    await page.getByRole('searchbox', { name: 'Find a practice' }).fill('wait');
    await waitForWord(page, 'find', 'wait');
    await page.reload();
    await seen(
      page.getByRole('button', {
        name: 'Promotion does not wait for a person',
      }),
    );
  });
}
