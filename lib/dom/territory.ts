import type { Control, Place, Scan } from './scan';

/** The largest element around a control that holds no other control. */
export function territoryOf(control: Control): Place {
  let territory = control.place;
  for (let place: Place | null = territory; place; place = place.parent) {
    if (place.partsFrom < control.partsFrom || place.partsTo > control.partsTo) break;
    territory = place;
  }
  return territory;
}

export function partsOf(scan: Scan, control: Control): readonly Element[] {
  return scan.parts.slice(control.partsFrom, control.partsTo).map((part) => part.element);
}
