import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { packOf, readPack } from '../lib/markets/pack-schema';
import { parts } from './sidebar/parts';

/** The parser of rule packs, injected only where the seller has imported one: it is the only part that carries zod. */
export default defineUnlistedScript(() => {
  parts().packs ??= { packOf, readPack };
});
