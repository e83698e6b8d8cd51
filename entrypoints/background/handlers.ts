import type { Handlers } from '../../lib/messaging/contract';
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
  return {
    'shop.list': () => listShops(desk),
    'shop.open': (request, caller) => openShop(desk, caller, request),
    'shop.save': (request, caller) => saveShop(desk, caller, request),
    'plan.facts': ({ shop }) => planFacts(desk, shop),
    'slot.list': (request) => listSlots(desk, request),
    'slot.save': (request, caller) => saveSlot(desk, caller, request),
    'slot.import': (request, caller) => importSlots(desk, caller, request),
    'slot.delete': (request, caller) => deleteSlot(desk, caller, request),
    'creation.list': ({ shop }) => listCreations(desk, shop),
    'creation.answer': (request, caller) => answerCreations(desk, caller, request),
    'creation.save': (request, caller) => saveCreation(desk, caller, request),
    'creation.delete': (request, caller) => deleteCreation(desk, caller, request),
    'sample.list': ({ shop }) => listSamples(desk, shop),
    'sample.save': (request, caller) => saveSample(desk, caller, request),
    'sample.delete': (request, caller) => deleteSample(desk, caller, request),
    'calendar.list': () => listCalendars(desk),
    'calendar.save': (request, caller) => saveCalendar(desk, caller, request),
    'rate.list': ({ shop }) => listRates(desk, shop),
    'rate.save': (request, caller) => saveRate(desk, caller, request),
    'rate.delete': (request, caller) => deleteRate(desk, caller, request),
    'creator.list': ({ shop }) => listCreators(desk, shop),
    'creator.save': (request, caller) => saveCreator(desk, caller, request),
    'creator.delete': (request, caller) => deleteCreator(desk, caller, request),
    'receipt.save': ({ receipt }) => saveReceipt(desk, receipt),
    'receipt.list': ({ shop }) => listReceipts(desk, shop),
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
