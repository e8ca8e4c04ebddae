type Step = () => Promise<boolean>;

/**
 * Wraps the steps of loops that share a list of work: calls `onDone` when the last of those that had found more than one
 * piece finds no more.
 */
export function whenAllDone(onDone: () => void): (step: Step) => Step {
  const busy = new Set<Step>();
  return step => {
    const watched = async () => {
      const more = await step();
      if (more) {
        busy.add(watched);
      } else if (busy.delete(watched) && busy.size === 0) {
        onDone();
      }
      return more;
    };
    return watched;
  };
}
