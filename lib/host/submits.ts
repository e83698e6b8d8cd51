import { normaliseLabel } from '../text/normalise';
import { attributeOf, isElement, matches, textOf } from '../dom/nodes';

/**
 * Words on the button that sends a draft off (help page of 6 March 2026, host pages 4.3.6 and 5; other languages
 * inferred). Saving, going on and discarding are not sending.
 */
const sends = new Set(
  (
    'send|submit|submit for payment|submit and pay|pay|pay now|proceed to payment|send invitation|send invitations|publish|' +
    'kirim|kirim undangan|ajukan|ajukan pembayaran|ajukan untuk pembayaran|bayar|bayar sekarang|lanjutkan ke pembayaran|' +
    'gửi|gửi lời mời|thanh toán|thanh toán ngay|enviar|enviar convite|enviar invitación|pagar|pagar agora|pagar ahora|' +
    '发送|发送邀请|提交|提交支付|支付|立即支付|senden|absenden|einladung senden|bezahlen|envoyer|payer|invia|paga|' +
    'ส่ง|ชำระเงิน|送信|支払う|hantar|bayar sekarang'
  ).split('|'),
);

/** True for the way of a click through the page (innermost node first) that hit a button by which a draft is sent off. */
export function isSubmit(path: readonly EventTarget[]): boolean {
  const hit = path.find((node): node is Element => node instanceof Node && isElement(node) && isButton(node));
  if (!hit || matches(hit, ':disabled,[aria-disabled=true]')) return false;
  const text = matches(hit, 'input') ? attributeOf(hit, 'value') : (textOf(hit) ?? '');
  return sends.has(normaliseLabel(text)) || sends.has(normaliseLabel(attributeOf(hit, 'aria-label')));
}

function isButton(element: Element): boolean {
  return matches(element, 'button,[role=button],input[type=submit],input[type=button]');
}
