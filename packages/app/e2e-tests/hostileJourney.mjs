import { tokenOf } from './approverJourney.mjs';
import { assert, expectNone, seen } from './expect.mjs';

/** Not one that other journeys look at. */
const COMPONENT = 'payment-gateway';
const MARKUP = `<img src="hostile" onerror="window.hostile='an attribute'"><script>window.hostile='a script'</script>`;
const LINK = ['javascript', 'alert(1)'].join(':');
const DAY_MS = 24 * 3_600_000;
const inDays = days =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Writes as the guest of the portal. */
async function send(baseUrl, path, body) {
  const answer = await fetch(`${baseUrl}/api/cd-maturity${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf(baseUrl)}`,
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

async function leave(baseUrl, path, body) {
  const { status, text } = await send(baseUrl, path, body);
  assert.equal(status, 201, text);
}

/** What of the page runs or would run, or was made of text that is none of ours. */
const harmIn = page =>
  page.evaluate(() => [
    ...(window.hostile ? [`${window.hostile} ran`] : []),
    ...[
      ...document.querySelectorAll(
        '[href^="javascript:" i], [src^="javascript:" i], [src="hostile"]',
      ),
    ].map(element => element.outerHTML),
  ]);

const exemption = more => ({
  entityRef: `component:default/${COMPONENT}`,
  practiceId: 'cd.culture.goals-set',
  reason: MARKUP,
  until: inDays(30),
  ...more,
});

const campaign = {
  title: MARKUP,
  brief: MARKUP,
  owner: 'group:default/platform',
  target: { practices: ['cd.culture.owner-recorded'] },
  scope: {},
  start: inDays(0),
  deadline: inDays(30),
  milestones: [{ title: MARKUP, date: inDays(10) }],
};

/** An owner writes markup and scripts where owners may write, and into the address. Others see text. */
export async function hostileJourney({ page, report, baseUrl }) {
  await report.check(
    page,
    'nobody can leave a link that is a script',
    async () => {
      const body = exemption({ evidence: LINK });
      const { status, text } = await send(baseUrl, '/exemptions', body);
      assert.equal(status, 400, text);
      assert.match(text, /evidence/);
    },
  );

  await report.check(page, 'markup of an owner is text', async () => {
    await leave(baseUrl, '/exemptions', exemption({}));
    await page.goto(`${baseUrl}/cd-maturity/recommendations`);
    await seen(
      page.getByRole('listitem').filter({ hasText: MARKUP }).getByText(MARKUP),
    );
    expectNone(await harmIn(page));
  });

  await report.check(page, 'markup in an address is none', async () => {
    const words = encodeURIComponent(`"><${MARKUP}`);
    for (const path of [
      `cd-maturity/entities?search=${words}&owner=${words}`,
      `cd-maturity/heat-map?groupBy=${words}`,
      `catalog/default/component/${COMPONENT}/maturity?practice=${words}`,
    ]) {
      await page.goto(`${baseUrl}/${path}`);
      await seen(page.getByRole('heading'));
      await page.waitForLoadState('networkidle');
      expectNone(await harmIn(page));
    }
  });
}

/** Whoever runs campaigns writes markup into one. */
export const hostileCampaign = ({ page, report, baseUrl }) =>
  report.check(page, 'markup in a campaign is text', async () => {
    await leave(baseUrl, '/campaigns', campaign);
    await page.goto(`${baseUrl}/cd-maturity/recommendations`);
    const campaigns = page.getByRole('region', { name: 'Campaigns' });
    await campaigns.getByRole('button', { name: MARKUP }).first().click();
    await page.waitForURL(/campaign=/);
    await seen(campaigns.getByText(MARKUP));
    expectNone(await harmIn(page));
  });
