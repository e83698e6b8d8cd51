import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../lib/state/judge';
import { parts } from './sidebar/parts';

/** The judging rooms, injected before the panel. */
export default defineUnlistedScript(() => {
  parts().judge ??= judge;
});
