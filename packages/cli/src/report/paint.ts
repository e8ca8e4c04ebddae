import { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Terminals know what they show and heed NO_COLOR; files and pipes show nothing. */
type MaybeTerminal = Writable & { hasColors?: () => boolean };

/** Colours on a terminal that shows them, plain text everywhere else. */
export function painter(stream: MaybeTerminal): Paint {
  const shows = stream.hasColors?.() ?? false;
  return (style, text) =>
    shows ? styleText(style, text, { validateStream: false }) : text;
}
