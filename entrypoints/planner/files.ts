import type { Speech } from '../../lib/i18n';
import { markets } from '../../lib/markets';
import { withPacks, type RulePack } from '../../lib/markets/pack';
import type { FileRequest, MadeFile } from '../../lib/state/planner-ports';

/** Makes files of the plan. The writers are loaded when the first file is made; `note` hears of what failed. */
export function makeFileOf(
  speech: () => Speech,
  packs: () => readonly RulePack[],
  madeBy: string,
  note: (place: string, error: unknown) => void,
): (request: FileRequest) => Promise<MadeFile> {
  return async ({ format: id, shop, slots, ledger, at }) => {
    try {
      const { fileNameOf, formats } = await import('../../lib/sheets');
      const format = formats.find((one) => one.id === id);
      if (format === undefined) throw new Error('no such format');
      const market = withPacks(markets[shop.market], packs(), at);
      const plan = { shop, market, slots, ledger, madeAt: at, madeBy };
      const bytes = await format.encode(plan, speech());
      return { name: fileNameOf(format, plan), mime: format.mime, bytes };
    } catch (error) {
      note('export', error);
      throw error;
    }
  };
}
