import { useEffect, useState } from 'react';

/** How long the page gets between two looks for the next thing to press. */
const PAUSE_MS = 50;
const PRESSABLE =
  'button, [role="tab"], [role="menuitem"], [role="checkbox"], input';

const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ??
  element.innerText?.replace(/\s+/g, ' ').trim() ??
  '';

const find = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(PRESSABLE)].find(
    element => nameOf(element) === name,
  );

/**
 * Presses one thing after the other, each by its name and as soon as it is there; tells whether all are. `names` must
 * be stable.
 */
export const usePressed = (names: readonly string[] = []) => {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (at >= names.length) return undefined;
    const timer = setInterval(() => {
      const next = find(names[at]);
      if (!next) return;
      clearInterval(timer);
      next.click();
      setAt(at + 1);
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [at, names]);
  return at >= names.length;
};
