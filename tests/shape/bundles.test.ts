/** The built scripts themselves: how large they are, and that they hold none of the ways out of the page. */
import { describe, expect, it } from 'vitest';
import { builtFile, builtScripts } from './built';

const kib = 1024;
/** The panel comes in parts, injected one after the other; each is a script of its own to the page. */
const parts = ['reader.js', 'judge.js', 'words-en.js', 'words-id.js', 'packs.js', 'sidebar.js'] as const;
const besidePage = ['detector.js', ...parts] as const;
const budgets = [
  ['detector.js', 10 * kib],
  ...parts.map((part) => [part, 120 * kib] as const),
  ['background.js', 80_000],
] as const;

it('every script of the build is known here', (context) => {
  const scripts = [...builtScripts(context, 'chrome-mv3').keys()].filter((name) => !name.includes('/'));
  // `sheets.js` is the worker of the planner page: no page of the host ever sees it.
  expect(scripts.sort()).toEqual(['background.js', 'sheets.js', ...besidePage].sort());
});

describe('size', () => {
  it.for(budgets)('%s is at most %i bytes', ([name, limit], context) => {
    expect(Buffer.byteLength(builtFile(context, 'chrome-mv3', name))).toBeLessThanOrEqual(limit);
  });
});

/** Each with what it would mean to find it. */
const waysOut: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['new Image', /\bnew Image\b/],
  ['importScripts', /\bimportScripts\b/],
  ['dynamic import', /\bimport\s*\(/],
];
const waysToRunText: typeof waysOut = [
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew Function\b|[^.\w]Function\s*\(/],
  ['timer with text', /\bset(Timeout|Interval)\s*\(\s*["'`]/],
];
const waysIn: typeof waysOut = [
  ['postMessage', /\bpostMessage\b/],
  ['message listener', /addEventListener\s*\(\s*["'`]message|\bonmessage\b/],
  ['cookies', /\bdocument\.cookie\b/],
  ['storage of the page', /\b(localStorage|sessionStorage)\b/],
  ['database of the page', /\bindexedDB\b/],
];

function found(text: string, ways: typeof waysOut): readonly string[] {
  return ways.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

describe.each(besidePage)('%s, which runs beside the page,', (name) => {
  it('has no way out, runs no text and hears no message of the page', (context) => {
    const text = builtFile(context, 'chrome-mv3', name);
    expect(found(text, [...waysOut, ...waysToRunText, ...waysIn])).toEqual([]);
  });
});

it('no script of the extension makes a request or runs text', (context) => {
  const scripts = builtScripts(context, 'chrome-mv3');
  const faults = [...scripts].map(([name, text]) => {
    // Pages of the extension may load their own parts on demand.
    const ways = waysOut.filter(([way]) => way !== 'dynamic import' || name === 'background.js');
    return [name, found(text, [...ways, ...waysToRunText])];
  });
  expect(faults.filter(([, ways]) => ways?.length !== 0)).toEqual([]);
});

describe('the sidebar of the production build', () => {
  const open = /mode:\s*["'`]open["'`]/;
  it('has a closed root, where the build for tests has an open one', (context) => {
    expect(builtFile(context, 'chrome-mv3', 'sidebar.js')).not.toMatch(open);
    expect(builtFile(context, 'chrome-mv3', 'sidebar.js')).toMatch(/mode:\s*["'`]closed["'`]/);
    expect(builtFile(context, 'chrome-mv3-e2e', 'sidebar.js')).toMatch(open);
  });
  it('has a style that does not depend on the page: no rem, no @font-face, no @property', (context) => {
    expect(dependent(builtFile(context, 'chrome-mv3', 'sidebar.js'))).toEqual([]);
  });
});

function dependent(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w.])(-?\d*\.?\d+rem)\b|(@font-face)|(@property)/g)].map(([, ...parts]) =>
    parts.join(''),
  );
}

describe('the test itself', () => {
  it.each([
    [`fetch("https://a.test")`, 'fetch'],
    [`globalThis.fetch (x)`, 'fetch'],
    [`new XMLHttpRequest`, 'XMLHttpRequest'],
    [`navigator.sendBeacon(u)`, 'sendBeacon'],
    [`new WebSocket(u)`, 'WebSocket'],
    [`await import("./x.js")`, 'dynamic import'],
    [`eval("1")`, 'eval'],
    [`new Function("return 1")`, 'new Function'],
    [`=Function("return this")()`, 'new Function'],
    [`setTimeout("x()",1)`, 'timer with text'],
    [`window.addEventListener("message",f)`, 'message listener'],
    [`window.postMessage(1,"*")`, 'postMessage'],
  ])('finds %s', (text, name) => {
    expect(found(text, [...waysOut, ...waysToRunText, ...waysIn])).toEqual([name]);
  });
  it.each([`prefetch()`, `sendMessage({})`, `onMessage.addListener(f)`, `isFunction(x)`, `this.Function(x)`])(
    'lets %s pass',
    (text) => {
      expect(found(text, [...waysOut, ...waysToRunText, ...waysIn])).toEqual([]);
    },
  );
  it('finds a style that leans on the page', () => {
    expect(dependent('.a{margin:1.5rem}@font-face{}.b{top:-2rem}.theorem3rem{}')).toEqual([
      '1.5rem',
      '@font-face',
      '-2rem',
    ]);
  });
});
