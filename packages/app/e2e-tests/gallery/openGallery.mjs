/** The day on which the fixtures play. */
const TODAY = '2025-11-22T12:00:00.000Z';
const HEIGHT = 900;

/** What a state is about, and what the framework's own components do; whatever else is logged as an error is one. */
const KNOWN =
  /The database is away|Somebody else decided meanwhile|findDOMNode is deprecated/;

const NOTICE = '[class*="Toast_description"]';

/** Days and ages read the same whenever it is looked at; timers run on. */
function stopClock(now) {
  window.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [now]));
    }

    static now() {
      return now;
    }
  };
}

/** As a link of the app would. */
function goTo(path) {
  window.history.pushState({}, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The gallery in one theme, width and language, and what its console complained about. */
export async function openGallery(browser, baseUrl, look) {
  const { theme, width, language = 'en' } = look;
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(
    chosen => window.localStorage.setItem('language', chosen),
    language,
  );
  await context.addInitScript(stopClock, Date.parse(TODAY));
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', message => {
    if (message.type() === 'error' && !KNOWN.test(message.text())) {
      complaints.push(message.text().split('\n')[0]);
    }
  });
  return {
    page,
    takeComplaints: () => complaints.splice(0),
    close: () => context.close(),
    async states() {
      await page.goto(`${baseUrl}/states`);
      const links = page.locator('[data-state]');
      await links.first().waitFor();
      return links.evaluateAll(all => all.map(link => link.dataset.state));
    },
    /** Shows one state as wide as the window, once all that is to be pressed is. */
    async show(id) {
      await page.setViewportSize({ width, height: HEIGHT });
      const path = `/alone/${id}`;
      // A notice of the state before stays until the scripts are loaded again, which takes longer than all else.
      if (await page.locator(NOTICE).count()) {
        await page.goto(baseUrl + path);
      } else {
        await page.evaluate(goTo, path);
      }
      await page.locator(`[data-shown="${id}"]`).waitFor({ timeout: 20_000 });
      // Parts that are loaded late, charts that measure their panel, dialogs that open.
      await page.waitForTimeout(400);
    },
  };
}
