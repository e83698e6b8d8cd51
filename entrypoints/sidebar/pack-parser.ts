import type { ReadPack } from '../../lib/markets/pack-schema';
import { packParser } from '../../lib/messaging/wake';
import { isAlive, wire } from '../../lib/platform/runtime';
import type { PacksItem, StoredPacks } from '../../lib/state/packs';
import { parts, type PackParser } from './parts';

const absent: ReadPack = { ok: false, faults: [{ where: '', why: 'the parser of packs is not there' }] };

/** Parses by the part that is there; without it every pack is kept and none is used. */
export const parser: PackParser = {
  packOf: (json) => parts().packs?.packOf(json) ?? absent,
  readPack: (text) => parts().packs?.readPack(text) ?? absent,
};

/** The stored packs, handed out when their parser is there. A seller without packs never pays for it. */
export function parsedItem(item: PacksItem): PacksItem {
  const ready = async (stored: StoredPacks): Promise<StoredPacks> => {
    if (stored.packs.length > 0 && !parts().packs && isAlive()) {
      await wire.send(packParser).catch(() => undefined);
    }
    return stored;
  };
  return {
    get: async () => ready(await item.get()),
    set: (value) => item.set(value),
    watch: (changed, signal) => item.watch((value) => void ready(value).then(changed), signal),
  };
}
