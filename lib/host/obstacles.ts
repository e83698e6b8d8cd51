import type { Rect } from '../dom/placement';

/** What of the page must stay free of our pixels. */
export interface Obstacles {
  /** The buttons that submit, save, pay or leave, and the widgets at the edges. */
  readonly elements: readonly Element[];
  /** Lower edge of the page's fixed header, 0 without one. */
  readonly headerBottom: number;
  /** Right edge of the page's content column. */
  readonly contentRight: number;
}

/** Words on the buttons that end a form, in the languages the host offers (host pages 4.3.6, 5; help page wording). */
const ends =
  /^(send|submit|submit for payment|pay|pay now|save|save draft|next|previous|back|discard|cancel|confirm|publish|kirim|ajukan|ajukan untuk pembayaran|bayar|bayar sekarang|simpan|simpan draf|lanjut|selanjutnya|berikutnya|kembali|sebelumnya|buang|batal|batalkan|konfirmasi|gửi|lưu|hủy|enviar|salvar|cancelar|pagar|发送|提交|保存|取消|支付|senden|speichern|abbrechen|guardar)$/i;

/** Looks for them once; their rectangles are asked for later, when something moves. */
export function obstaclesOf(document: Document, own: Element): Obstacles {
  const view = document.defaultView;
  const width = document.documentElement.clientWidth;
  const buttons = [...document.querySelectorAll('button, [role="button"], input[type="submit"]')].filter(
    isEnding,
  );
  return {
    elements: [...buttons, ...cornerWidgets(document, own)],
    headerBottom: view ? headerBottomOf(document, view, own, width) : 0,
    contentRight: contentRightOf(document, own, width),
  };
}

/** The rectangles of those that are on the screen now. */
export function rectsOf(elements: readonly Element[]): readonly Rect[] {
  return elements
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

function isEnding(button: Element): boolean {
  const text = (button.textContent ?? '').replace(/\s+/g, ' ').trim();
  const value = button instanceof HTMLInputElement ? button.value.trim() : '';
  return ends.test(text) || ends.test(value) || /(^|[-_])btn-primary($|[-_\s])/.test(button.className);
}

/** Small fixed things along the edges: help, survey, back to top (host pages 8.2). Found by place, not by name. */
function cornerWidgets(document: Document, own: Element): Element[] {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const spots = [32, 56, 90, 130].flatMap((up) =>
    [width - 40, width - 60, width - 120, 40].map((x) => [x, height - up]),
  );
  const found = new Set<Element>();
  for (const [x = 0, y = 0] of spots) {
    for (const hit of document.elementsFromPoint(x, y)) {
      if (own.contains(hit)) continue;
      const fixed = fixedAround(hit);
      const rect = fixed?.getBoundingClientRect();
      if (fixed && rect && rect.width <= 420 && rect.height <= 240) found.add(fixed);
    }
  }
  return [...found];
}

function fixedAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position === 'fixed') return at;
  }
  return null;
}

function headerBottomOf(document: Document, view: Window, own: Element, width: number): number {
  const at = document.elementsFromPoint(width / 2, 4).filter((element) => !own.contains(element));
  const bars = at.map(fixedAround).filter((element) => element !== null);
  const rects = bars.map((element) => element.getBoundingClientRect());
  const low = rects.filter((rect) => rect.width >= width * 0.5 && rect.height < view.innerHeight * 0.3);
  return Math.max(0, ...low.map(({ bottom }) => bottom));
}

/** The right edge of what lies in the middle of the page: text and controls in the last third of the width count. */
function contentRightOf(document: Document, own: Element, width: number): number {
  const { clientHeight: height } = document.documentElement;
  const step = 40;
  for (let x = width - 24; x > width / 2; x -= step) {
    const busy = [0.25, 0.4, 0.55, 0.7].some((part) => {
      const [top] = document.elementsFromPoint(x, height * part).filter((element) => !own.contains(element));
      return top !== undefined && isContent(top);
    });
    if (busy) return Math.min(width, x + step);
  }
  return width / 2;
}

function isContent(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
  return own || element.matches('input, textarea, select, button, img, svg, canvas, video, td, th, label');
}
