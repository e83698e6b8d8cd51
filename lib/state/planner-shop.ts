import type { LeadTimes, Shop, ShopSettings } from '../model/plan';
import type { Reader } from './planner-form';
import { enteredMoney, textOfMoney, type Problem } from './planner-typed';

type DayCount = 'approve' | 'pack' | 'transit' | 'content';
/** The settings of a shop as typed. */
export type ShopForm = Readonly<Record<'nickname' | 'cap' | DayCount, string>> &
  Pick<LeadTimes, 'packOnWorkingDays'>;
/** `days`: not a whole number of days from 0 to 365. */
export type ShopProblems = Partial<Readonly<Record<'nickname' | 'cap' | DayCount, Problem | 'days'>>>;
export type ReadShopForm =
  | { readonly ok: true; readonly nickname: string; readonly settings: ShopSettings }
  | { readonly ok: false; readonly problems: { readonly [K in keyof ShopProblems]: ShopProblems[K] } };

export function shopFormOf({ nickname, settings }: Shop, { language }: Pick<Reader, 'language'>): ShopForm {
  const { approve, pack, transit, content, packOnWorkingDays } = settings.leadTimes;
  return {
    nickname,
    approve: String(approve),
    pack: String(pack),
    transit: String(transit),
    content: String(content),
    packOnWorkingDays,
    cap: settings.budgetCap === null ? '' : textOfMoney(settings.budgetCap, language),
  };
}

/** The settings that a form stands for, or what is wrong with it. */
export function readShopForm(form: ShopForm, reader: Reader): ReadShopForm {
  const cap = enteredMoney(form.cap, reader);
  const counts = {
    approve: daysIn(form.approve),
    pack: daysIn(form.pack),
    transit: daysIn(form.transit),
    content: daysIn(form.content),
  };
  const { approve, pack, transit, content } = counts;
  const nickname = form.nickname.trim();
  if (
    nickname !== '' &&
    cap.ok &&
    approve !== null &&
    pack !== null &&
    transit !== null &&
    content !== null
  ) {
    const leadTimes = { approve, pack, transit, content, packOnWorkingDays: form.packOnWorkingDays };
    return { ok: true, nickname, settings: { leadTimes, budgetCap: cap.value } };
  }
  return {
    ok: false,
    problems: {
      ...(nickname === '' && { nickname: { message: 'missing', data: {} } }),
      ...(!cap.ok && { cap: cap.problem }),
      ...(approve === null && { approve: 'days' }),
      ...(pack === null && { pack: 'days' }),
      ...(transit === null && { transit: 'days' }),
      ...(content === null && { content: 'days' }),
    },
  };
}

function daysIn(text: string): number | null {
  const typed = text.trim();
  return /^\d{1,3}$/.test(typed) && Number(typed) <= 365 ? Number(typed) : null;
}
