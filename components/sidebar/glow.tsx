import { useEffect, useState } from 'preact/hooks';

/** Shows for two seconds where a field is: a frame in our own layer, the page itself stays untouched. */
export function Glow({ element }: { readonly element: Element }) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    setShown(true);
    const timer = setTimeout(() => setShown(false), 2_000);
    return () => clearTimeout(timer);
  }, [element]);
  if (!shown) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = {
    left: `${left - 4}px`,
    top: `${top - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  };
  return <div class="cp-glow" style={frame} aria-hidden="true" />;
}
