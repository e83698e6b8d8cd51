import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Column } from '../../lib/state/planner-columns';
import { columnWidths } from './slot-cells';

/**
 * Holds the table. Columns that do not fit beside each other make it a box of its own that scrolls both ways, so that
 * heads and names stay in sight; otherwise the page scrolls.
 */
export function SlotsBox({
  columns,
  label,
  children,
}: {
  readonly columns: readonly Column[];
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([seen]) => seen && setRoom(seen.contentRect.width));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const need = neededWidth(columns);
  const wide = need > room;
  return (
    <div
      ref={box}
      class="pl-slots-box"
      data-wide={wide ? 'yes' : undefined}
      // Without a role and a name, a box that only the keyboard scrolls would be a stop without a purpose.
      {...(wide && { role: 'group', 'aria-label': label })}
      style={{ '--pl-need': `${need}px` }}
    >
      {children}
    </div>
  );
}

/** How wide the table is at least. */
function neededWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => {
    const width = columnWidths[column];
    return sum + (typeof width === 'number' ? width : width.least);
  }, beside);
}
/** The boxes to pick by, and the buttons. */
const beside = 36 + 76;
