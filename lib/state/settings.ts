/**
 * What the seller chose for the interface: one versioned item in `storage.local`, shared by every page and panel. An
 * item that cannot be read leaves the defaults in place and is not overwritten before the seller chooses something.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';

export const languageChoices = ['auto', 'en', 'id'] as const;
export type LanguageChoice = (typeof languageChoices)[number];
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the panel is on one host. `open` is null until the seller opened or closed it there. */
export interface PanelPlace {
  readonly open: boolean | null;
  readonly side: 'left' | 'right';
  /** Pixels, 320 to 480. */
  readonly width: number;
}
export interface Settings {
  readonly version: 1;
  readonly language: LanguageChoice;
  readonly theme: Theme;
  readonly planner: { readonly shop: string | null };
  /** By host name. */
  readonly sidebar: Readonly<Record<string, PanelPlace>>;
}

export const defaultPlace: PanelPlace = { open: null, side: 'right', width: 360 };
export const defaultSettings: Settings = {
  version: 1,
  language: 'auto',
  theme: 'system',
  planner: { shop: null },
  sidebar: {},
};

/** The item in `storage.local`. */
export const settingsKey = 'settings';

/** The item as `lib/platform/local-storage` makes it: `localItem(settingsKey, defaultSettings, settingsOf)`. */
export interface SettingsItem {
  get(): Promise<Settings>;
  set(value: Settings): Promise<void>;
  /** Calls back with the new value whenever any page changes the item, until the signal aborts. */
  watch(changed: (value: Settings) => void, signal: AbortSignal): void;
}

export type SettingsModel = ReturnType<typeof createSettings>;

/** Keeps the settings equal in every open page until `until` aborts. Nothing here throws. */
export function createSettings(item: SettingsItem, until: AbortSignal) {
  const current = signal<Settings>(defaultSettings);
  /** True after a choice could not be stored: it holds on this page only. */
  const unsaved = signal(false);
  let choices = 0;

  item.watch((value) => (current.value = value), until);

  async function load(): Promise<void> {
    const before = choices;
    const stored = await item.get().catch(() => defaultSettings);
    if (before === choices) current.value = stored;
  }
  async function choose(part: Partial<Omit<Settings, 'version'>>): Promise<void> {
    choices += 1;
    current.value = { ...current.value, ...part };
    unsaved.value = await item.set(current.value).then(
      () => false,
      () => true,
    );
  }
  return {
    current: current as ReadonlySignal<Settings>,
    unsaved: unsaved as ReadonlySignal<boolean>,
    language: computed(() => current.value.language),
    theme: computed(() => current.value.theme),
    languageChoices,
    themes,
    load,
    choose,
    placeOn: (host: string): PanelPlace => current.value.sidebar[host] ?? defaultPlace,
    place: (host: string, place: PanelPlace): Promise<void> =>
      choose({ sidebar: { ...current.value.sidebar, [host]: place } }),
  };
}

/** The settings in a stored item; a part that does not parse is the default, parts we do not know are kept. */
export function settingsOf(stored: unknown): Settings | null {
  if (!isRecord(stored)) return null;
  return {
    ...stored,
    version: 1,
    language: languageChoices.find((choice) => choice === stored['language']) ?? defaultSettings.language,
    theme: themes.find((theme) => theme === stored['theme']) ?? defaultSettings.theme,
    planner: { shop: textOf(isRecord(stored['planner']) ? stored['planner']['shop'] : null) },
    sidebar: isRecord(stored['sidebar']) ? placesOf(stored['sidebar']) : {},
  };
}

function placesOf(stored: Readonly<Record<string, unknown>>): Settings['sidebar'] {
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([host]) => host !== '__proto__')
      .map(([host, value]) => [host, placeOf(isRecord(value) ? value : {})]),
  );
}

function placeOf({ open, side, width }: Readonly<Record<string, unknown>>): PanelPlace {
  return {
    open: typeof open === 'boolean' ? open : defaultPlace.open,
    side: side === 'left' ? 'left' : 'right',
    width:
      typeof width === 'number' && Number.isFinite(width)
        ? Math.min(480, Math.max(320, Math.round(width)))
        : defaultPlace.width,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
