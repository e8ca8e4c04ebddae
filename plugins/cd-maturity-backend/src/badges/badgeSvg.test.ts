import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  BadgeColors,
  badgeSvg,
  LABEL_COLORS,
  LEVEL_COLORS,
  UNKNOWN_COLORS,
} from './badgeSvg';

type Element = {
  name: string;
  attributes: Record<string, string>;
  text: string;
};

/** The elements in their order. Throws when the text is not well-formed XML. */
function parse(svg: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: { ...attributes }, text: '' });
  });
  parser.on('text', text => {
    elements[elements.length - 1].text += text;
  });
  parser.write(svg).close();
  return elements;
}

/** WCAG 2: relative luminance. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(color.slice(at, at + 2), 16) / 255)
    .map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast({ fill, text }: BadgeColors): number {
  const [light, dark] = [fill, text].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const shape = (svg: string) =>
  parse(svg).map(({ name, attributes }) => [name, Object.keys(attributes)]);
const PLAIN = shape(
  badgeSvg({ label: 'a', message: 'b', color: UNKNOWN_COLORS }),
);

describe('badgeSvg', () => {
  it.each(
    [LABEL_COLORS, UNKNOWN_COLORS, ...LEVEL_COLORS].map(
      color => [color.fill, color] as const,
    ),
  )('has letters on %s that can be read', (_, color) => {
    expect(contrast(color)).toBeGreaterThanOrEqual(4.5);
  });

  it('says the same to who sees it and to who hears it', () => {
    const [svg, ...inside] = parse(
      badgeSvg({
        label: 'Delivery & more',
        message: 'Expert',
        color: LEVEL_COLORS[5],
      }),
    );
    expect(svg.attributes['aria-label']).toBe('Delivery & more: Expert');
    const texts = inside.filter(({ text }) => text !== '');
    expect(texts.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Delivery & more: Expert'],
      ['text', 'Delivery & more'],
      ['text', 'Expert'],
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    `"/><image href="x" onerror="alert(1)"/>`,
    `' onload='alert(1)`,
    ']]><foo>',
    '&lt;script&gt;&#x0;&bogus;',
    'a\u0000b\u0008c\uFFFEd\uD800e',
    '\u202Eevil',
    'x'.repeat(10_000),
  ])('takes no markup from %j', text => {
    const svg = badgeSvg({
      label: text,
      message: text,
      color: LEVEL_COLORS[1],
    });
    expect(shape(svg)).toEqual(PLAIN);
    expect(svg.length).toBeLessThan(2_500);
  });

  it('is the same few elements whatever the texts are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (label, message) => {
          const svg = badgeSvg({ label, message, color: UNKNOWN_COLORS });
          expect(shape(svg)).toEqual(PLAIN);
        },
      ),
      { numRuns: 50 },
    );
  });
});
