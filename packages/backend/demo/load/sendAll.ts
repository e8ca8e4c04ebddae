/** Sends items in order with several in flight; tells after each how many are done. */
export async function sendAll<T>(
  items: readonly T[],
  inFlight: number,
  send: (item: T) => Promise<void>,
  tell: (done: number) => void,
): Promise<void> {
  let next = 0;
  let done = 0;
  const worker = async () => {
    while (next < items.length) {
      const item = items[next];
      next += 1;
      await send(item);
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}
