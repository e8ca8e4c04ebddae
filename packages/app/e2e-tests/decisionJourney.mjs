import { violations } from './accessibility.mjs';
import { assert, expectNone, seen } from './expect.mjs';

// Not the one that the documentation decides on.
const COMPONENT = 'fraud-check';
/** A program that plays the platform team; the policy of the demo lets it approve. */
const PLATFORM = {
  authorization: 'Bearer demo-loader-of-this-machine-only',
  'content-type': 'application/json',
};
const DAY_MS = 24 * 3_600_000;
const inDays = days =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const stepOf = (page, title) =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: title, exact: true }),
  });

/** The undecided recommendation at that place, by its title. */
async function undecided(page, nth) {
  const open = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Acknowledge' }) });
  await seen(open);
  return open.nth(nth).getByRole('heading').innerText();
}

async function choose(page, title, action) {
  await stepOf(page, title)
    .getByRole('button', { name: `More about ${title}` })
    .click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await seen(dialog);
  return dialog;
}

async function approve(baseUrl, title) {
  const api = `${baseUrl}/api/cd-maturity/exemptions`;
  const query = `entityRef=component:default/${COMPONENT}&state=requested`;
  const list = await fetch(`${api}?${query}`, { headers: PLATFORM });
  const { items } = await list.json();
  const asked = items.find(item => item.title === title);
  assert.ok(asked, `'${title}' is not among the requests`);
  const answer = await fetch(`${api}/${asked.id}/approve`, {
    method: 'POST',
    headers: PLATFORM,
    body: JSON.stringify({ note: 'For the audit', version: asked.version }),
  });
  assert.equal(answer.status, 200, await answer.text());
}

/** An owner tries what pays off, plans one thing, declines one, is exempt from one, and answers for the team. */
export async function decisionJourney({ page, report, baseUrl }) {
  const address = `${baseUrl}/catalog/default/component/${COMPONENT}/maturity`;

  await report.check(page, 'sees what ticked practices reach', async () => {
    await page.goto(address);
    await undecided(page, 0);
    const ticks = page.getByRole('checkbox', { name: /^Try:/ });
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await seen(page.getByText('Imagined, with the 2 ticked'));
    await seen(page.getByText(/reach(es)? |No level moves yet/));
    await seen(page.getByText('Imagined: as if 2 more practices passed.'));
    expectNone(await violations(page));
    await page.getByRole('button', { name: 'Reset' }).first().click();
    assert.equal(await page.getByText(/^Imagined/).count(), 0);
  });

  await report.check(page, 'plans one, with its work item', async () => {
    const title = await undecided(page, 0);
    const dialog = await choose(page, title, 'Plan');
    await dialog.getByRole('button', { name: 'Plan' }).click();
    await seen(dialog.getByText('Choose a day'));
    expectNone(await violations(page));
    await dialog.getByLabel(/Done by/).fill(inDays(20));
    await dialog
      .getByLabel(/Link to the work item/)
      .fill('https://work.example.org/PAY-12');
    await dialog.getByRole('button', { name: 'Plan' }).click();
    await seen(stepOf(page, title).getByText(/^Planned for /));
    await seen(stepOf(page, title).getByText(/by Robin Tanaka on/));
    await page.reload();
    await seen(stepOf(page, title).getByRole('link', { name: /Work item/ }));
  });

  await report.check(page, 'declines one by the keyboard alone', async () => {
    const title = await undecided(page, 0);
    const more = stepOf(page, title).getByRole('button', {
      name: `More about ${title}`,
    });
    await more.focus();
    await page.keyboard.press('Enter');
    await seen(page.getByRole('menuitem', { name: 'Decline' }));
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await seen(dialog);
    await dialog.getByLabel('Risk is accepted').focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('textbox', { name: /Why/ }).focus();
    await page.keyboard.type('Only hotfixes go this way.');
    await dialog.getByRole('button', { name: 'Decline' }).focus();
    await page.keyboard.press('Enter');
    const step = stepOf(page, title);
    await seen(step.getByText('Declined: Risk is accepted'));
    await seen(step.getByText('waits for approval'));
    await dialog.waitFor({ state: 'detached' });
    const label = await page.evaluate(() =>
      document.activeElement?.getAttribute('aria-label'),
    );
    assert.equal(label, `More about ${title}`, 'where the keyboard is');
  });

  let exempt = '';
  await report.check(page, 'asks for an exemption', async () => {
    exempt = await undecided(page, 0);
    const dialog = await choose(page, exempt, 'Ask for an exemption');
    await dialog.getByLabel(/Last day/).fill(inDays(400));
    await dialog
      .getByRole('textbox', { name: /Why/ })
      .fill('The regulator asks for a second pair of eyes.');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await seen(dialog.getByText(/^Not after /));
    await dialog.getByLabel(/Last day/).fill(inDays(60));
    await dialog
      .getByLabel(/Link that supports it/)
      .fill('https://wiki.example.org/four-eyes');
    await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
    await seen(stepOf(page, exempt).getByText(/^Exemption asked until /));
    await seen(stepOf(page, exempt).getByText('waits for approval'));
  });

  await report.check(page, 'is exempt once somebody else agrees', async () => {
    await approve(baseUrl, exempt);
    const tab = page.getByRole('tab', { name: /^Exempt 1/ });
    // The entity is judged again by itself within seconds.
    for (let tries = 0; tries < 15; tries++) {
      await page.goto(address);
      await seen(page.getByRole('tab', { name: /^Exempt \d/ }));
      if ((await tab.count()) > 0) break;
      await page.waitForTimeout(1000);
    }
    await tab.click();
    await seen(page.getByText(/^Exempt until /));
    await page.getByRole('button', { name: exempt }).click();
    await seen(page.getByText('The regulator asks for a second pair of eyes.'));
  });

  await report.check(page, 'answers a question for the team', async () => {
    const panel = page.getByRole('region', { name: 'Assessment' });
    await panel.getByRole('button', { name: /^Show all/ }).click();
    const team = panel
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Strongly agree' }) })
      .last();
    const question = await team.getByRole('paragraph').first().innerText();
    await team.getByRole('button', { name: 'Agree', exact: true }).click();
    await seen(team.getByText(/^Your answer counts until /));
    await page.reload();
    await panel.getByRole('tab', { name: /^Answered/ }).click();
    await seen(panel.getByText(question));
    expectNone(await violations(page));
  });

  await report.check(page, 'says what a job really does', async () => {
    await page.getByRole('button', { name: 'Correct the mapping' }).click();
    const dialog = page.getByRole('dialog');
    const job = dialog.getByRole('listitem').first();
    await seen(job);
    expectNone(await violations(page));
    await job.getByRole('button', { name: 'Acceptance' }).click();
    await seen(job.getByText('Changed'));
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Correct the mapping' }).click();
    await seen(dialog.getByText(/Corrected by Robin Tanaka/));
    await dialog.getByRole('button', { name: 'Undo the correction' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  await report.check(page, 'reads why a source speaks for it', async () => {
    await page.getByRole('button', { name: 'Sources and why' }).click();
    const dialog = page.getByRole('dialog');
    await seen(dialog.getByText(/Because of/));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
}
