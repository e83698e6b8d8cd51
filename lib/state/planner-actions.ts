/** Changes of the plan that need no form: each asks the worker, fetches again and says what happened. */
import type { Ask, FailureCode, Operation, Reply } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Market, MarketId } from '../model/market';
import type { Shop, ShopSettings, Slot } from '../model/plan';
import { troubleOf, type EditorModel } from './planner-editor';
import type { HistoryModel } from './planner-history';
import { sampleSlots } from './planner-samples';

export interface ActionPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly refresh: () => Promise<void>;
  readonly history: HistoryModel;
  readonly editor: EditorModel;
  /** Marks a slot while its change is on the way. */
  readonly pending: (id: string, on: boolean) => void;
  readonly place: () => { readonly shop: Shop; readonly market: Market } | null;
  readonly samples: () => readonly Slot[];
}

export function createActions(ports: ActionPorts) {
  const { ask, newId, now, refresh, history, editor, pending, place } = ports;

  /** Asks for one change after the other until one is refused. */
  async function each(
    slots: readonly Slot[],
    change: (slot: Slot) => Promise<Reply<Operation>>,
  ): Promise<FailureCode | null> {
    for (const slot of slots) {
      const reply = await change(slot);
      if (!reply.ok) return reply.failure.code;
    }
    return null;
  }
  return {
    async remove(slot: Slot): Promise<void> {
      const operation = newId();
      pending(slot.id, true);
      const reply = await ask('slot.delete', { operation, id: slot.id, expected: slot.revision });
      await refresh();
      pending(slot.id, false);
      if (reply.ok) history.say('slotDeleted', slot.name, () => history.bringBack(reply.value, operation));
      else history.refuse(reply.failure.code);
    },
    async setStatus(slot: Slot, status: CampaignStatus): Promise<void> {
      if (slot.status === status) return;
      pending(slot.id, true);
      const changed = { ...slot, status };
      const reply = await ask('slot.save', { operation: newId(), slot: changed });
      await refresh();
      pending(slot.id, false);
      if (reply.ok) return history.say('statusChanged', slot.name);
      const trouble = troubleOf(reply.failure);
      if (trouble.kind === 'conflict') editor.open('edit', changed, trouble);
      else history.refuse(trouble.code);
    },
    /** Stores a campaign at another place in time. */
    async place(slot: Slot): Promise<void> {
      const operation = newId();
      pending(slot.id, true);
      const reply = await ask('slot.save', { operation, slot });
      await refresh();
      pending(slot.id, false);
      if (reply.ok) return history.say('slotMoved', slot.name, () => history.takeBack(operation, slot.name));
      const trouble = troubleOf(reply.failure);
      if (trouble.kind === 'conflict') editor.open('edit', slot, trouble);
      else history.refuse(trouble.code);
    },
    async addSamples(): Promise<void> {
      const here = place();
      if (here === null) return;
      const made = sampleSlots(here.shop.id, here.market, now(), newId);
      const failed = await each(made, (slot) => ask('slot.save', { operation: newId(), slot }));
      await refresh();
      if (failed === null) history.say('samplesAdded', '');
      else history.refuse(failed);
    },
    async removeSamples(): Promise<void> {
      const failed = await each(ports.samples(), ({ id, revision }) =>
        ask('slot.delete', { operation: newId(), id, expected: revision }),
      );
      await refresh();
      if (failed === null) history.say('samplesRemoved', '');
      else history.refuse(failed);
    },
    /** Starts a plan without having opened a page of the platform. */
    async startShop(market: MarketId): Promise<void> {
      const reply = await ask('shop.open', { operation: newId(), market, platformId: null });
      await refresh();
      if (!reply.ok) history.refuse(reply.failure.code);
    },
    /** Whether the settings were stored. */
    async saveShop(nickname: string, settings: ShopSettings): Promise<boolean> {
      const here = place();
      if (here === null) return false;
      const { id, revision } = here.shop;
      const reply = await ask('shop.save', {
        operation: newId(),
        id,
        expected: revision,
        nickname,
        settings,
      });
      await refresh();
      if (reply.ok) history.say('shopSaved', nickname);
      else history.refuse(reply.failure.code);
      return reply.ok;
    },
  };
}
