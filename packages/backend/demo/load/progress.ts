/** A line that grows on a terminal, and a few plain lines where there is none. */
export function progressLine(
  title: string,
  total: number,
  say: (text: string) => void,
  isTerminal = process.stdout.isTTY,
): (done: number) => void {
  let shown = 0;
  return done => {
    const percent = Math.floor((100 * done) / total);
    const step = isTerminal ? 1 : 25;
    if (percent < shown + step && done !== total) return;
    shown = percent;
    const text = `${title} ${done} of ${total}`;
    if (isTerminal) say(`\r${text}${done === total ? '\n' : ''}`);
    else say(`${text}\n`);
  };
}
