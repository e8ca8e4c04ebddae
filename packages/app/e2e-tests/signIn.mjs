/** Enters as the guest of the demo, who is a user of the catalog. */
export async function signIn(page, baseUrl) {
  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  // Away from the side bar, which unfolds under the pointer.
  await page.mouse.move(900, 500);
}

export const signInJourney = ({ page, report, baseUrl }) =>
  report.check(page, 'signs in as guest', () => signIn(page, baseUrl));
