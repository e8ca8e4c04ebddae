import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { seen } from './expect.mjs';
import { startPortal } from './portal.mjs';
import { signIn } from './signIn.mjs';

/** Makes the pictures of the README. Needs built pages: npm run build --workspace app */
const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));

const PICTURES = [
  {
    name: 'tab',
    path: '/catalog/default/component/payment-gateway/maturity',
    waitFor: 'Change lead time',
    height: 1480,
  },
  {
    name: 'scorecard',
    path: '/cd-maturity',
    waitFor: 'Teams and dimensions',
    // The trend comes by itself, some seconds after the results.
    waitForImage: /^From /,
    height: 1150,
  },
];

async function photograph(browser, baseUrl, colorScheme) {
  const context = await browser.newContext({ colorScheme });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, baseUrl);
  for (const { name, path, waitFor, waitForImage, height } of PICTURES) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${baseUrl}${path}`);
    await seen(page.getByText(waitFor));
    if (waitForImage) {
      const image = page.getByRole('img', { name: waitForImage }).first();
      await image.waitFor({ timeout: 60_000 });
    }
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}${name}-${colorScheme}.png` });
  }
  await context.close();
}

mkdirSync(folder, { recursive: true });
const portal = await startPortal();
const browser = await launchBrowser();
try {
  await photograph(browser, portal.baseUrl, 'light');
  await photograph(browser, portal.baseUrl, 'dark');
} finally {
  await browser.close();
  portal.stop();
}
