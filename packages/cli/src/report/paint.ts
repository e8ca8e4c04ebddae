import { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours on a terminal that shows them, plain text everywhere else; heeds NO_COLOR and FORCE_COLOR. */
export function painter(stream: Writable): Paint {
  return (style, text) => styleText(style, text, { stream });
}
