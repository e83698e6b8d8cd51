// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isSubmit } from '../../../lib/host/submits';

const hit = (html: string, selector = '[data-hit]'): boolean => {
  document.body.innerHTML = html;
  const path: EventTarget[] = [];
  for (let node: Node | null = document.querySelector(selector); node; node = node.parentNode)
    path.push(node);
  return isSubmit([...path, window]);
};

it.each([
  ['<button data-hit>Submit for payment</button>', true],
  ['<button><span data-hit> Kirim </span></button>', true],
  ['<div role="button" data-hit>Ajukan</div>', true],
  ['<input type="submit" value="Pay now" data-hit>', true],
  ['<button aria-label="Send" data-hit><svg></svg></button>', true],
  ['<button data-hit>提交</button>', true],
  ['<button data-hit>Discard</button>', false],
  ['<button data-hit>Save draft</button>', false],
  ['<button data-hit>Next</button>', false],
  ['<button data-hit>Submit a complaint</button>', false],
  ['<button disabled data-hit>Submit</button>', false],
  ['<button aria-disabled="true" data-hit>Submit</button>', false],
  ['<p data-hit>Submit</p>', false],
  ['<form><button>Submit</button><p data-hit>Text</p></form>', false],
])('%s: %s', (html, expected) => {
  expect(hit(html)).toBe(expected);
});
