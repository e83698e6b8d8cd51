/** Reads sheets in this process, as the worker of the page does in its own. */
import { speechOf } from '../../../lib/i18n';
import { markets } from '../../../lib/markets';
import { createImport } from '../../../lib/sheets/import';
import type { SheetReader } from '../../../lib/state/import-ports';

export function sheetReader(): SheetReader {
  const reading = createImport();
  let closed = false;
  const unlessClosed = <T>(value: T): T => {
    if (closed) throw new Error('stopped');
    return value;
  };
  return {
    open: async (file, progress) =>
      unlessClosed(await reading.open(new Uint8Array(await file.arrayBuffer()), progress)),
    survey: (sheet, headings) => Promise.resolve(unlessClosed(reading.survey(sheet, headings))),
    show: ({ shop, slots, ledger, at, beside }, matching, order) => {
      const plan = { shop, market: markets[shop.market], slots, ledger, madeAt: at, madeBy: '0.1.0' };
      return Promise.resolve(unlessClosed(reading.show(plan, speechOf('en'), matching, order, beside)));
    },
    close: () => (closed = true),
  };
}
