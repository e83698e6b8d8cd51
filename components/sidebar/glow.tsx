interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

import { useEffect, useState } from 'preact/hooks';

/** Shows for two seconds where a field is: a frame in our own layer, the page itself stays untouched. */
export function Glow({
  element,
  boxAround,
}: {
  readonly element: Element;
  readonly boxAround: (element: Element) => Box | null;
}) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    setShown(true);
    const timer = setTimeout(() => setShown(false), 2_000);
    return () => clearTimeout(timer);
  }, [element]);
  if (!shown) return null;
  const box = boxAround(element);
  if (!box) return null;
  const { left, top, width, height } = box;
  const frame = {
    left: `${left - 4}px`,
    top: `${top - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  };
  return <div class="cp-glow" style={frame} aria-hidden="true" />;
}
