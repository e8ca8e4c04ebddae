/** Ground and letters of one half, at least 4.5 : 1. */
export type BadgeColors = { fill: string; text: string };

export const LABEL_COLORS: BadgeColors = { fill: '#3a3842', text: '#ffffff' };
/** Neither good nor bad. */
export const UNKNOWN_COLORS: BadgeColors = { fill: '#66656d', text: '#ffffff' };
/** From below the first level up; models with more levels keep the strongest. As on the pages. */
export const LEVEL_COLORS: readonly BadgeColors[] = [
  { fill: '#f4f3f7', text: '#241a47' },
  { fill: '#e0d9f5', text: '#241a47' },
  { fill: '#c5b7ea', text: '#241a47' },
  { fill: '#a28edb', text: '#160d33' },
  { fill: '#6e53c0', text: '#ffffff' },
  { fill: '#422a8a', text: '#ffffff' },
];

const HEIGHT = 20;
const FONT_SIZE = 11;
/** About the width of a letter of these fonts in that size; `textLength` makes it exact. */
const LETTER = 6.4;
const MARGIN = 7;
/** Longer texts are for pages. */
const MOST_LETTERS = 60;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of surrogate pairs may not be in XML at all, whatever stands for them. */
function clean(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()].filter(
    letter => !/^[\p{Cc}\p{Cs}\uFFFE\uFFFF]$/u.test(letter),
  );
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…`
    : letters.join('');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, letter => ESCAPES[letter]);
}

function half(text: string, left: number, width: number, color: BadgeColors) {
  const length = width - 2 * MARGIN;
  return `<rect x="${left}" width="${width}" height="${HEIGHT}" fill="${
    color.fill
  }"/><text x="${left + width / 2}" y="14" fill="${
    color.text
  }" textLength="${length}">${escape(text)}</text>`;
}

function widthOf(text: string): number {
  return Math.round([...text].length * LETTER) + 2 * MARGIN;
}

/** A picture of two texts side by side. The texts may be anything: no markup in them comes alive. */
export function badgeSvg(badge: {
  label: string;
  message: string;
  color: BadgeColors;
}): string {
  const label = clean(badge.label);
  const message = clean(badge.message);
  const [left, right] = [widthOf(label), widthOf(message)];
  const title = escape(`${label}: ${message}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${
      left + right
    }" height="${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${
      left + right
    }" height="${HEIGHT}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${FONT_SIZE}">`,
    half(label, 0, left, LABEL_COLORS),
    half(message, left, right, badge.color),
    '</g></svg>',
  ].join('');
}
