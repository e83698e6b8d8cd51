/** What the seller pointed at: the label by which the reader would find that control again. */
import { collect } from '../dom/collect';
import { windowLayout, type Layout } from '../dom/layout';
import { isElement, parentOf } from '../dom/nodes';
import type { Control, Scan } from '../dom/scan';
import { partsOf, territoryOf } from '../dom/territory';
import { fieldIds, type FieldId } from '../model/draft';
import { fields } from './fields';
import { labelIndex } from './matching';
import { rootOf } from './root';

/** Fields that one control holds; the others are found by their rows, and no label of one control names them. */
export const pointable: ReadonlySet<FieldId> = new Set(
  fieldIds.filter((field) => fields[field].shape === 'single'),
);

export interface Pointing {
  readonly ownElement: Element | null;
  readonly layout?: Layout;
}

/** The label of the control at a node of the page: the best that the page says, else its hint; null where there is none. */
export function labelAt(document: Document, target: Node, how: Pointing): string | null {
  const { ownElement, layout = windowLayout } = how;
  const scan = collect(rootOf(document, layout), { layout, own: ownElement, repeats: () => false });
  const control = controlAt(scan, target);
  if (!control) return null;
  const { said, hinted } = labelIndex(scan)(control);
  const [best] = [...(said.length > 0 ? said : hinted)].sort((one, other) => other.score - one.score);
  return best && best.text.length <= 80 ? best.text : null;
}

/** The control that was hit, or the one that the hit text or wrapper belongs to alone. */
function controlAt(scan: Scan, target: Node): Control | null {
  const hit = scan.controls.find((control) =>
    partsOf(scan, control).some((part) => contains(part, target) || contains(target, part)),
  );
  const near = scan.controls.filter((control) => contains(territoryOf(control).element, target));
  return hit && !isAround(scan, target) ? hit : near.length === 1 ? (near[0] ?? null) : null;
}

/** A click beside everything hits an element around several controls. */
function isAround(scan: Scan, target: Node): boolean {
  return scan.controls.filter((control) => contains(target, control.place.element)).length > 1;
}

/** Across open shadow roots. */
function contains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = upOf(node)) if (node === outer) return true;
  return false;
}
function upOf(node: Node): Node | null {
  if (!isElement(node) && 'host' in node && node.host instanceof Node) return node.host;
  return parentOf(node);
}
