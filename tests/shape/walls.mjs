// @ts-check
/**
 * Who may import whom: one table for the lint (which says it while you type) and for `walls.test.ts` (which reads every
 * source and cannot be silenced by a comment). `lib/README.md` tells the reasons at length.
 *
 * @typedef {{
 *   readonly rooms: readonly string[],
 *   readonly npm: readonly string[],
 *   readonly why: string,
 * }} Wall
 */

const preact = ['preact', 'preact/hooks', '@preact/signals'];
const domain = ['lib/model', 'lib/text', 'lib/markets', 'lib/reckoning', 'lib/rules', 'lib/planner'];
const reading = ['lib/model', 'lib/text', 'lib/markets', 'lib/dom', 'lib/host'];
const script = 'wxt/utils/define-unlisted-script';
const inPage = [...domain, 'lib/dom', 'lib/host', 'lib/messaging', 'lib/i18n', 'lib/state', 'lib/platform'];

/** @type {Readonly<Record<string, Wall>>} */
export const walls = {
  'lib/model': {
    rooms: [],
    npm: ['zod/mini'],
    why: 'The nouns stand alone: every room speaks them, so they may lean on none.',
  },
  'lib/text': {
    rooms: ['lib/model'],
    npm: [],
    why: 'Text in, value out: pure string work that knows no page, no market data and no screen.',
  },
  'lib/dom': {
    rooms: ['lib/text'],
    npm: [],
    why: 'This room reads any web form and knows strings and nodes; what a field means is known in lib/host.',
  },
  'lib/markets': {
    rooms: ['lib/model'],
    npm: ['zod/mini'],
    why: 'Limits are data with a source and a date, not behaviour; a rule pack is parsed where it enters.',
  },
  'lib/reckoning': {
    rooms: ['lib/model'],
    npm: [],
    why: 'Arithmetic of days, quota, samples and payments, the same for rules, plan and sheets: it may lean on nothing else.',
  },
  'lib/host': {
    rooms: ['lib/model', 'lib/text', 'lib/dom', 'lib/markets'],
    npm: [],
    why: 'The reader makes a plain draft and judges nothing: it knows the page, not the rules, the plan or the screen.',
  },
  'lib/rules': {
    rooms: ['lib/model', 'lib/text', 'lib/markets', 'lib/reckoning'],
    npm: [],
    why: 'Rules see the draft, the limits and the facts, never the page, the clock, the database or the screen.',
  },
  'lib/planner': {
    rooms: ['lib/model', 'lib/markets', 'lib/text', 'lib/reckoning'],
    npm: [],
    why: 'Use cases declare the port they need and own no storage, so they are tested without a database.',
  },
  'lib/storage': {
    rooms: ['lib/model', 'lib/planner', 'lib/reckoning'],
    npm: ['idb', 'zod/mini'],
    why: 'The database answers the port of lib/planner and knows nothing of those who ask.',
  },
  'lib/messaging': {
    rooms: ['lib/model'],
    npm: ['zod/mini'],
    why: 'The contract is the nouns and nothing else; what carries a message is handed in.',
  },
  'lib/sheets': {
    rooms: ['lib/model', 'lib/i18n', 'lib/text', 'lib/reckoning'],
    npm: ['hucre/xlsx', 'hucre/csv', 'zod/mini'],
    why: 'A sheet is a pure function of the plan and the words: no screen, no storage, no browser.',
  },
  'lib/i18n': { rooms: ['lib/model'], npm: [], why: 'Words and formats speak of the nouns only.' },
  'lib/platform': {
    rooms: ['lib/model'],
    npm: ['wxt'],
    why: 'The one door to the browser: thin, and without a word of the product behind it.',
  },
  'lib/state': {
    rooms: [...domain, 'lib/messaging', 'lib/i18n', 'lib/platform'],
    npm: ['@preact/signals'],
    why: 'Models ask the worker through messages; they never touch the page, the database or a component.',
  },
  'components/ui': {
    rooms: [],
    npm: preact,
    why: 'Buttons and dialogs know nothing of the product: they take values, words and callbacks.',
  },
  'components/sidebar': {
    rooms: ['components/ui', 'lib/model', 'lib/i18n', 'lib/state'],
    npm: preact,
    why: 'Components show what a model gives them; they read no page, ask nobody and compute no verdict.',
  },
  'components/planner': {
    rooms: ['components/ui', 'components/sidebar', 'lib/model', 'lib/i18n', 'lib/state'],
    npm: preact,
    why: 'Components show what a model gives them; they ask nobody and compute no verdict. A report looks the same on the page as in the panel.',
  },
  'entrypoints/detector': {
    rooms: [...inPage],
    npm: [script],
    why: 'The detector runs on every page of the host: it stays small, without the polyfill and without a framework.',
  },
  'entrypoints/sidebar': {
    rooms: [...inPage, 'components/ui', 'components/sidebar'],
    npm: [...preact, 'wxt'],
    why: 'A database opened beside the page would belong to the page: only the worker opens it.',
  },
  'entrypoints/reader': {
    rooms: [...reading, 'entrypoints/sidebar'],
    npm: [script],
    why: 'This part of the panel reads; it judges and shows nothing.',
  },
  'entrypoints/judge': {
    rooms: [...domain, 'lib/i18n', 'lib/state', 'entrypoints/sidebar'],
    npm: [script],
    why: 'This part of the panel judges; it reads and shows nothing.',
  },
  'entrypoints/packs': {
    rooms: ['lib/markets', 'entrypoints/sidebar'],
    npm: [script],
    why: 'This part of the panel parses rule packs, where the seller has imported one.',
  },
  'entrypoints/words-en': {
    rooms: ['lib/i18n', 'entrypoints/sidebar'],
    npm: [script],
    why: 'This part of the panel is the words of one language.',
  },
  'entrypoints/words-id': {
    rooms: ['lib/i18n', 'entrypoints/sidebar'],
    npm: [script],
    why: 'This part of the panel is the words of one language.',
  },
  'entrypoints/planner': {
    rooms: [
      ...domain,
      'lib/messaging',
      'lib/i18n',
      'lib/state',
      'lib/platform',
      'lib/sheets',
      'lib/dom',
      'lib/host',
      'components/ui',
      'components/sidebar',
      'components/planner',
    ],
    npm: [...preact, 'wxt'],
    why: 'The planner page is a client like the sidebar: one owner of the database, and that is the worker. It reads saved pages with the same reader.',
  },
  'entrypoints/sheets': {
    rooms: [...domain, 'lib/i18n', 'lib/sheets', 'lib/state', 'entrypoints/planner'],
    npm: [script],
    why: 'The worker beside the planner page reads and writes sheets and judges what goes into them; it knows no page, no plan of its own and no database.',
  },
  'entrypoints/background': {
    rooms: [...domain, 'lib/messaging', 'lib/storage', 'lib/host', 'lib/platform'],
    npm: ['wxt'],
    why: 'The worker serves the plan: it shows nothing and has no page.',
  },
};

/** The room of a source file, null for a file that is in none. @param {string} path @returns {string | null} */
export function roomOf(path) {
  const [top = '', name = ''] = path.split('/');
  if (!['lib', 'components', 'entrypoints'].includes(top)) return null;
  return `${top}/${name.replace(/\.\w+$/, '')}`;
}

/** The name under which a package is listed: `wxt/browser` is `wxt`. @param {string} specifier */
export function packageAllowed(/** @type {Wall} */ { npm }, specifier) {
  return npm.some((name) => specifier === name || (name === 'wxt' && specifier.startsWith('wxt/')));
}
