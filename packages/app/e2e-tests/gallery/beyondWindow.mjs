/** By how many px the page scrolls sideways, and what sticks out farthest. */
export const beyondWindow = page =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const farthest = [...document.body.querySelectorAll('*')]
      .map(element => ({
        element,
        right: element.getBoundingClientRect().right,
      }))
      .sort((a, b) => b.right - a.right)[0].element;
    const text = farthest.textContent.trim().slice(0, 60);
    return [
      `scrolls ${
        scrollWidth - clientWidth
      } px sideways: ${farthest.tagName.toLowerCase()} "${text}"`,
    ];
  });
