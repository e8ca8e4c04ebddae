import { ReactNode, useLayoutEffect, useRef, useState } from 'react';

type Props = {
  /** Pixels, where nothing can be measured. */
  fallback: number;
  children(width: number): ReactNode;
};

/** Tells a chart how many pixels wide it is: its words then keep their size on a phone and on a wall. */
export const Measured = ({ fallback, children }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () =>
      setWidth(Math.round(element.getBoundingClientRect().width));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{children(width || fallback)}</div>;
};
