import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelWords } from '../lib/i18n/id/panel';
import { parts } from './sidebar/parts';

/** The panel's words in one language, injected when the panel speaks it. */
export default defineUnlistedScript(() => {
  parts().words.id = panelWords;
});
