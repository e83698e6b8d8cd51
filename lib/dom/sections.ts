import { isName } from './names';
import type { Control, Line, Place, Scan } from './scan';

/** Headings that stand above the control in the sections around it, nearest first; that of a neighbouring section is not above it. */
export function sectionsOf(scan: Scan, control: Control): readonly string[] {
  const headings = headingsIn(scan).filter((line) => line.to <= control.from);
  const sections: string[] = [];
  let inner: Place = control.place;
  for (let place = inner.parent; place && headings.length > 0; inner = place, place = place.parent) {
    const [from, to, around] = [place.from, inner.from, place];
    const above = headings.filter((line) => line.from >= from && line.to <= to);
    const heading = above.findLast((line) => standsFree(scan, line, around));
    if (heading) sections.push(heading.text);
  }
  return sections;
}

const cache = new WeakMap<Scan, readonly Line[]>();
function headingsIn(scan: Scan): readonly Line[] {
  const known = cache.get(scan) ?? scan.lines.filter((line) => line.tone === 'heading' && isName(line));
  cache.set(scan, known);
  return known;
}

/** Not inside an element that holds controls of its own. */
function standsFree(scan: Scan, line: Line, around: Place): boolean {
  let child = scan.pieces[line.from]?.place;
  while (child?.parent && child.parent !== around) child = child.parent;
  return child !== undefined && child.partsFrom === child.partsTo;
}
