import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Longest wait for a quiet moment, in milliseconds. */
const patience = 500;

/** Draws what lies below the window once the browser has nothing more urgent to do, so that the rest is seen sooner. */
export function Later({ draw }: { readonly draw: () => ComponentChildren }) {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setQuiet(true), { timeout: patience });
    return () => cancelIdleCallback(waiting);
  }, []);
  return <>{quiet && draw()}</>;
}
