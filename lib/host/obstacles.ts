import type { Rect } from '../dom/placement';

/** What of the page must stay free of our pixels. */
export interface Obstacles {
  /** The buttons that submit, save, pay or leave, and the widgets at the edges. */
  readonly elements: readonly Element[];
  /** Lower edge of the page's fixed header, 0 without one. */
  readonly headerBottom: number;
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

/**
 * The right edge of the page's content: text and controls right of the middle count. Asks for layout at some 200
 * points, so it is for once a visit.
 */
export function contentRightOf(document: Document, own: Element): number {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const rows = Array.from({ length: 16 }, (_, row) => height * (0.1 + row * 0.052));
  const step = 24;
  for (let x = width - step; x > width / 2; x -= step) {
    const busy = rows.some((y) => {
      const [top] = document.elementsFromPoint(x, y).filter((element) => !own.contains(element));
      return top !== undefined && isContent(top) && !isSmallWidget(top);
    });
    if (busy) return Math.min(width, x + step);
  }
  return width / 2;
}

function isSmallWidget(element: Element): boolean {
  const rect = fixedAround(element)?.getBoundingClientRect();
  return rect !== undefined && rect.width <= 420 && rect.height <= 240;
}

function isContent(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
  return own || element.matches('input, textarea, select, button, img, svg, canvas, video, td, th, label');
}
