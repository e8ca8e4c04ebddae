import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findChromium() {
  const found = [process.env.CHROMIUM_PATH, ...PLACES].find(
    place => place && existsSync(place),
  );
  const own = chromium.executablePath();
  if (found) return found;
  if (own && existsSync(own)) return own;
  throw new Error(
    `No Chromium in ${PLACES.join(
      ', ',
    )}. Install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.`,
  );
}

export const launchBrowser = () =>
  chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
