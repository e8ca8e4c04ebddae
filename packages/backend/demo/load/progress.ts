/** A line that grows on a terminal, and a few plain lines where there is none. */
export function progressLine(
  title: string,
  total: number,
  out: NodeJS.WriteStream = process.stdout,
): (done: number) => void {
  let shown = -1;
  return done => {
    const percent = Math.floor((100 * done) / total);
    const step = out.isTTY ? 1 : 25;
    if (percent === shown || (percent % step !== 0 && done !== total)) return;
    shown = percent;
    const text = `${title} ${done} of ${total} (${percent} %)`;
    if (!out.isTTY) out.write(`${text}\n`);
    else out.write(`\r${text}${done === total ? '\n' : ''}`);
  };
}
