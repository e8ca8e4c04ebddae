/** Works through a list, so many items at a time. The first error ends it when the work under way is done. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async () => {
    for (const item of rest) {
      await work(item);
    }
  };
  const workers = Array.from({ length: atOnce }, worker);
  const failed = (await Promise.allSettled(workers)).find(
    (result): result is PromiseRejectedResult => result.status === 'rejected',
  );
  if (failed) {
    throw failed.reason;
  }
}
