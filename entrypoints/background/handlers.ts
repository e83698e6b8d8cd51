import type { Caller, Handlers } from '../../lib/messaging/contract';
import { answerCreations, deleteCreation, listCreations, saveCreation } from '../../lib/planner/creations';
import { planFacts } from '../../lib/planner/facts';
import {
  deleteCreator,
  deleteRate,
  deleteSample,
  listCalendars,
  listCreators,
  listRates,
  listSamples,
  saveCalendar,
  saveCreator,
  saveRate,
  saveSample,
} from '../../lib/planner/kept';
import type { Desk } from '../../lib/planner/port';
import { listReceipts, saveReceipt } from '../../lib/planner/receipts';
import { listShops, openShop, saveShop } from '../../lib/planner/shops';
import { importSlots } from '../../lib/planner/import-slots';
import { deleteSlot, listSlots, saveSlot } from '../../lib/planner/slots';
import { planSteps, turnPlan } from '../../lib/planner/undo';

/** What the worker does for each operation. */
export function handlersOf(desk: Desk, openPlanner: (shop: string | null) => Promise<void>): Handlers {
  /** What a caller asks of the plan. */
  const by =
    <I, O>(work: (desk: Desk, author: Caller, request: I) => O) =>
    (request: I, caller: Caller): O =>
      work(desk, caller, request);
  /** What is shown of one shop. */
  const of =
    <O>(look: (desk: Desk, shop: string) => O) =>
    ({ shop }: { readonly shop: string }): O =>
      look(desk, shop);
  return {
    'shop.list': () => listShops(desk),
    'shop.open': by(openShop),
    'shop.save': by(saveShop),
    'plan.facts': of(planFacts),
    'slot.list': (request) => listSlots(desk, request),
    'slot.save': by(saveSlot),
    'slot.import': by(importSlots),
    'slot.delete': by(deleteSlot),
    'creation.list': of(listCreations),
    'creation.answer': by(answerCreations),
    'creation.save': by(saveCreation),
    'creation.delete': by(deleteCreation),
    'sample.list': of(listSamples),
    'sample.save': by(saveSample),
    'sample.delete': by(deleteSample),
    'calendar.list': () => listCalendars(desk),
    'calendar.save': by(saveCalendar),
    'rate.list': of(listRates),
    'rate.save': by(saveRate),
    'rate.delete': by(deleteRate),
    'creator.list': of(listCreators),
    'creator.save': by(saveCreator),
    'creator.delete': by(deleteCreator),
    'receipt.save': ({ receipt }) => saveReceipt(desk, receipt),
    'receipt.list': of(listReceipts),
    'plan.undo': (request, caller) => turnPlan(desk, caller, 'undo', request),
    'plan.redo': (request, caller) => turnPlan(desk, caller, 'redo', request),
    'plan.steps': () => planSteps(desk),
    'copy.list': () => desk.copies.list(),
    'copy.read': ({ id }) => desk.copies.read(id),
    'copy.make': () => desk.copies.make('asked', desk.now()),
    'copy.part': ({ digest }) => desk.copies.part(digest),
    'copy.stage': ({ text }) => desk.copies.stage(text, desk.now()),
    'plan.restore': (request, author) => desk.copies.restore({ ...request, author, at: desk.now() }),
    'plan.accept': () => desk.copies.accept(desk.now()),
    'planner.open': async ({ shop }) => {
      await openPlanner(shop);
      return { ok: true, value: null };
    },
  };
}
