/** The planner page: creates its models, hands them the outside, mounts the page. */
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { PlannerPage } from '../../components/planner/page';
import { languageOf, speechOf } from '../../lib/i18n';
import { createAsk } from '../../lib/messaging/client';
import { showBadge } from '../../lib/platform/badge';
import { listen } from '../../lib/platform/bell';
import { now } from '../../lib/platform/clock';
import { saveFile } from '../../lib/platform/downloads';
import { newId } from '../../lib/platform/ids';
import { localItem } from '../../lib/platform/local-storage';
import { log } from '../../lib/platform/log';
import { browserLanguage, extensionVersion, wire } from '../../lib/platform/runtime';
import { packOf, readPack } from '../../lib/markets/pack-schema';
import { createPacks, noStoredPacks, packsKey, storedPacksOf } from '../../lib/state/packs';
import { createBackup } from '../../lib/state/backup';
import { createDraftCheck } from '../../lib/state/draft-check';
import { judge } from '../../lib/state/judge';
import { createPlanner } from '../../lib/state/planner';
import { createSettings, defaultSettings, settingsKey, settingsOf } from '../../lib/state/settings';
import { tableKey } from '../../lib/state/table-views';
import { emptyPage } from './empty-page';
import { backupPorts } from './backup';
import { keepFresh } from './fresh';
import { createSheets } from './sheets';

const page = new AbortController();
const settings = createSettings(localItem(settingsKey, defaultSettings, settingsOf), page.signal);
const packs = createPacks(
  localItem(packsKey, noStoredPacks, storedPacksOf),
  { packOf, readPack },
  page.signal,
);
await Promise.all([settings.load(), packs.load()]);

const language = computed(() => languageOf(settings.language.value, browserLanguage()));
const speech = computed(() => speechOf(language.value));
const sheets = createSheets({
  language: () => language.value,
  packs: () => packs.current.value.packs,
  madeBy: extensionVersion(),
  note: log.note,
});
const planner = createPlanner(
  {
    ask: createAsk(wire),
    now,
    newId,
    bell: listen,
    table: localItem<unknown>(tableKey, null, (stored) => stored),
    ...sheets,
    download: ({ name, mime, bytes }) => saveFile(name, mime, bytes),
  },
  {
    shop: new URL(location.href).searchParams.get('shop') ?? settings.current.value.planner.shop,
    language,
    packs: packs.current,
    until: page.signal,
  },
);

await planner.table.load();

const backup = createBackup(backupPorts(planner), page.signal);

const check = createDraftCheck({
  judge,
  now,
  packs: packs.current,
  plan: planner.plan,
  empty: (kind) => emptyPage(kind, now()),
  // The reader of pages is a quarter of all the code of this page, and few visits need it.
  readFile: (file, kind) =>
    import('./saved-page')
      .then(({ readSavedPage }) => readSavedPage(file, kind, now(), log.note))
      .catch((error: unknown) => {
        log.note('saved page', error);
        return 'unreadable' as const;
      }),
});

effect(() => {
  document.documentElement.lang = language.value;
  document.title = `${speech.value.words.planner.title} – ${speech.value.words.common.product}`;
  document.body.dataset['theme'] = settings.theme.value;
});
effect(() => {
  if (planner.plan.value === null) return;
  const due = planner.reminders.of(backup.age.value.due).filter(({ state }) => state !== 'coming');
  showBadge(due.length).catch((error: unknown) => log.note('badge', error));
});
effect(() => {
  const shop = planner.chosen.value;
  if (shop !== null && shop !== settings.current.peek().planner.shop)
    void settings.choose({ planner: { shop } });
});
keepFresh(planner, page.signal);

function App() {
  return (
    <PlannerPage
      model={planner}
      settings={settings}
      packs={packs}
      speech={speech.value}
      backup={backup}
      check={check}
      judge={judge}
      onReload={() => location.reload()}
      onBroken={(error) => log.note('planner page', error)}
    />
  );
}
// Asked first: the worker reads the plan while the frame is drawn.
const filled = planner.refresh();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
await Promise.all([filled, backup.load()]);
