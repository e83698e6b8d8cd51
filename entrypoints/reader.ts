import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parts } from './sidebar/parts';
import { reader } from './sidebar/reader-part';

/** The reading rooms, injected before the panel. */
export default defineUnlistedScript(() => {
  parts().reader ??= reader;
});
