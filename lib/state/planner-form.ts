/** A campaign as text in a form, and back. */
import type { Instant, IsoDay } from '../model/day';
import { campaignStatuses } from '../model/draft';
import type { Money } from '../model/money';
import { briefItems, slotKinds, undecided, type Brief, type BriefItem, type Slot } from '../model/plan';
import { adsStopOf, type AdsStop } from '../planner/ads-stop';
import { daysBetween } from '../reckoning/days';
import type { BriefField, DayFormField, MoneyFormField, Reader, SlotForm } from './planner-form-fields';
import { problemsOf } from './planner-form-problems';
import { handlesIn, productsOf, productText, tagsIn, windowsOf, windowText } from './planner-form-rows';
import { enteredDay, enteredMoney, enteredWhole, textOfMoney, valueIn } from './planner-typed';

export type {
  DayFormField,
  FormField,
  FormList,
  MoneyFormField,
  Reader,
  SlotForm,
  SlotProblems,
} from './planner-form-fields';
export { problemsOf } from './planner-form-problems';
export { textAt, typedInto, withoutRow, withRow } from './planner-form-typing';

/** The form of a slot, or of a new one. */
export function formOf(slot: Slot | null, reader: Reader): SlotForm {
  if (slot === null) return blankForm;
  const { name, kind, status, start, end, sampleOffered, creators, tags, results, notes } = slot;
  const money = (amount: Money | null): string =>
    amount === null ? '' : textOfMoney(amount, reader.language);
  return {
    ...briefText(slot.brief),
    name,
    kind,
    status,
    start: start ?? '',
    end: end ?? '',
    days: start !== null && end !== null && end >= start ? String(daysBetween(start, end) + 1) : '',
    payDay: slot.payDay ?? '',
    fee: money(slot.fee),
    samples: sampleOffered,
    windows: slot.windows.map(windowText),
    adsEnd: slot.adsEnd ?? '',
    adsCodeEnd: slot.adsCodeEnd ?? '',
    products: slot.products.map((product, at) => productText(product, at, reader.language)),
    creators: creators.join('\n'),
    sampleCost: money(slot.sampleCost),
    gmvEstimate: money(slot.gmvEstimate),
    orders: results.orders === null ? '' : String(results.orders),
    gmv: money(results.gmv),
    commission: money(results.commission),
    tags: tags.join(', '),
    notes,
  };
}

/** The slot that a form without problems stands for; null while there are any. */
export function slotOf(form: SlotForm, base: Slot, reader: Reader): Slot | null {
  if (Object.keys(problemsOf(form, reader)).length > 0) return null;
  const day = (field: DayFormField): IsoDay | null => valueIn(enteredDay(form[field]));
  const money = (field: MoneyFormField): Money | null => valueIn(enteredMoney(form[field], reader));
  return {
    ...base,
    name: form.name.trim(),
    kind: slotKinds.find((kind) => kind === form.kind) ?? base.kind,
    status: campaignStatuses.find((status) => status === form.status) ?? base.status,
    start: day('start'),
    end: day('end'),
    payDay: day('payDay'),
    fee: money('fee'),
    products: productsOf(form.products, reader.language),
    creators: handlesIn(form.creators),
    sampleOffered: form.samples === 'yes' || form.samples === 'no' ? form.samples : 'unknown',
    brief: briefOf(form),
    tags: tagsIn(form.tags),
    windows: windowsOf(form.windows),
    adsEnd: day('adsEnd'),
    adsCodeEnd: day('adsCodeEnd'),
    sampleCost: money('sampleCost'),
    gmvEstimate: money('gmvEstimate'),
    results: {
      orders: valueIn(enteredWhole(form.orders)),
      gmv: money('gmv'),
      commission: money('commission'),
    },
    notes: form.notes,
  };
}

/** The items of the brief that nothing is written for. */
export function openItems(form: SlotForm): readonly BriefItem[] {
  return briefItems.filter((item) => form[`brief.${item}`].trim() === '');
}

/** When ads have to stop by what is typed; null while it is not known. */
export function adsStopIn(form: SlotForm): AdsStop | null {
  return adsStopOf({
    end: valueIn(enteredDay(form.end)),
    adsCodeEnd: valueIn(enteredDay(form.adsCodeEnd)),
    adsEnd: valueIn(enteredDay(form.adsEnd)),
    windows: windowsOf(form.windows),
  });
}

/** The days of a form, null where blank or not readable. */
export function daysOf(form: SlotForm | null): Readonly<Record<'start' | 'end' | 'payDay', IsoDay | null>> {
  const day = (text: string | undefined): IsoDay | null => valueIn(enteredDay(text ?? ''));
  return { start: day(form?.start), end: day(form?.end), payDay: day(form?.payDay) };
}

/** The fee of a form, null where blank or not readable. */
export function feeOf(form: SlotForm, reader: Reader): Money | null {
  return valueIn(enteredMoney(form.fee, reader));
}

/** A slot that does not exist yet. */
export function newSlot(id: string, shop: string, at: Instant): Slot {
  return {
    id,
    shop,
    kind: 'plus-task',
    name: '',
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    fee: null,
    products: [],
    creators: [],
    sampleOffered: 'unknown',
    ...undecided,
    notes: '',
    deletedAt: null,
    createdAt: at,
    revision: 0,
  };
}

function briefText(brief: Brief): Readonly<Record<BriefField, string>> {
  return {
    'brief.purpose': brief.purpose ?? '',
    'brief.content': brief.content ?? '',
    'brief.sample': brief.sample ?? '',
    'brief.fee': brief.fee ?? '',
    'brief.live': brief.live ?? '',
    'brief.ads': brief.ads ?? '',
    'brief.stock': brief.stock ?? '',
  };
}
function briefOf(form: SlotForm): Brief {
  const item = (name: BriefItem): string | null => form[`brief.${name}`].trim() || null;
  return {
    purpose: item('purpose'),
    content: item('content'),
    sample: item('sample'),
    fee: item('fee'),
    live: item('live'),
    ads: item('ads'),
    stock: item('stock'),
  };
}

const blankForm: SlotForm = {
  ...briefText(undecided.brief),
  name: '',
  kind: 'plus-task',
  start: '',
  days: '',
  end: '',
  fee: '',
  payDay: '',
  status: 'draft',
  samples: 'unknown',
  windows: [],
  adsEnd: '',
  adsCodeEnd: '',
  products: [],
  creators: '',
  sampleCost: '',
  gmvEstimate: '',
  orders: '',
  gmv: '',
  commission: '',
  tags: '',
  notes: '',
};
