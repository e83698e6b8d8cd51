/**
 * How the extension is built. The manifest is a function of browser and mode, so that everything the extension may do
 * is on this one page; `tests/shape/manifest.test.ts` compares the built manifest with a stored copy.
 */
import preact from '@preact/preset-vite';
import { defineConfig, type ConfigEnv, type UserManifest } from 'wxt';
import { hostMatches } from './lib/host/sites';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: manifestOf,
  hooks: {
    // Terser makes a script 2 to 5 % smaller than the bundler's own minifier and takes four times as long: it is for the
    // worker and the scripts beside the page, which have budgets.
    'vite:build:extendConfig': (entries, config) => {
      if (entries.some(({ name }) => name === 'planner' || name === 'sheets')) return;
      config.build = { ...config.build, minify: 'terser', terserOptions: { compress } };
    },
  },
  vite: ({ mode }) => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
    // The loader for old browsers would fetch the page's own scripts, and we promise that no script of ours fetches.
    build: { modulePreload: { polyfill: false } },
    // Playwright and axe see nothing behind a closed root, so only the build for them is open.
    define: { __SHADOW_MODE__: JSON.stringify(mode === 'e2e' ? 'open' : 'closed') },
  }),
});

/** `unsafe_arrows` minds functions that are called with `new` and do not say `this`; we and our libraries have none. */
const compress = { passes: 3, ecma: 2020, hoist_funs: true, unsafe_arrows: true } as const;

function manifestOf({ browser, command }: ConfigEnv): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: '__MSG_openPlanner__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms'],
    host_permissions: [...hostMatches],
    content_scripts: [{ matches: [...hostMatches], js: ['detector.js'], run_at: 'document_idle' }],
    // Alt+Shift with A B C N P R T W X Z is Chromium's own (tab groups and focus): it would give us none of them.
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandToggle__',
      },
      'check-now': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandCheck__' },
      'next-issue': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'open-planner': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_openPlanner__' },
    },
    // While developing, the pages load from the development server, which this policy would stop.
    ...(command === 'build' ? { content_security_policy: { extension_pages: inert } } : {}),
    ...(browser === 'firefox' ? firefox : chromium),
  };
}

/** Lets pages and worker of the extension run their own scripts and styles and reach nothing else: no request can leave. */
const inert = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
].join('; ');

/** 144 is the first Chromium with `Temporal`. Without the empty list every other extension could send us messages. */
const chromium = {
  minimum_chrome_version: '144',
  externally_connectable: { ids: [], matches: [] },
} satisfies UserManifest;

const firefox = {
  browser_specific_settings: {
    gecko: {
      id: 'extension@collab-preflight',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
} satisfies UserManifest;
