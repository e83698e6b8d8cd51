// @ts-check
/**
 * What the compiler cannot say. Each ban says why and what to do instead. The walls between the rooms come from
 * `tests/shape/walls.mjs`, which a shape test reads as well.
 */
import tseslint from 'typescript-eslint';
import { walls } from './tests/shape/walls.mjs';

const rooms = Object.keys(walls);
const sources = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const tests = ['tests/**/*.{ts,tsx}'];

/** @typedef {{ readonly selector: string, readonly message: string }} Ban */

/** @type {Readonly<Record<string, readonly Ban[]>>} */
const bans = {
  everywhere: [
    {
      selector: 'TSAnyKeyword',
      message: 'Say what it is, or `unknown` and look: `any` switches every other check off.',
    },
    {
      selector: "MemberExpression[property.name='tagName']",
      message: 'Use `localName`: `tagName` changes its case with the kind of document.',
    },
  ],
  missing: [
    {
      selector: 'TSNonNullExpression',
      message: 'Handle the missing case: `!` claims what nobody checked.',
    },
  ],
  page: [
    ...['innerHTML', 'outerHTML'].map((name) => ({
      selector: `MemberExpression[property.name='${name}']`,
      message: 'Text of the page or of a creator must stay text: render it with Preact.',
    })),
    {
      selector:
        'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
      message: 'Text of the page or of a creator must stay text: render it with Preact.',
    },
    {
      selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
      message: 'Text of the page or of a creator must stay text: give it to Preact as a child.',
    },
    {
      selector:
        "JSXAttribute[name.name='key'] > JSXExpressionContainer > Identifier[name=/^(i|index|position)$/]",
      message:
        'Use an id of the thing: with its place as key, a removed row hands its state to the next one.',
    },
  ],
  network: [
    {
      selector:
        "CallExpression[callee.name='fetch'], CallExpression[callee.property.name=/^(fetch|sendBeacon)$/]",
      message: 'Nothing leaves the machine: the extension makes no request.',
    },
    {
      selector:
        'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)$/]',
      message: 'Nothing leaves the machine: the extension makes no connection.',
    },
    {
      selector: "CallExpression[callee.name='eval'], NewExpression[callee.name='Function']",
      message: 'No text is run: the policy of the extension pages refuses it and a store would too.',
    },
  ],
  casts: [
    {
      // Widening a signal to the read-only one that a model shows is checked by the compiler.
      selector:
        'TSAsExpression:not([typeAnnotation.typeName.name=/^(const|ReadonlySignal|IsoDay|Instant|Zone)$/])',
      message:
        'Parse it, narrow it, or use `satisfies`: a cast is only for a parser, where a comment says why.',
    },
  ],
  brands: [
    {
      selector: 'TSAsExpression[typeAnnotation.typeName.name=/^(IsoDay|Instant|Zone)$/]',
      message:
        'Days and instants are made by lib/text, lib/reckoning, lib/model/schema and the clock: use one of those.',
    },
  ],
  clock: [
    {
      selector: "NewExpression[callee.name='Date'], CallExpression[callee.name='Date']",
      message:
        'Days are IsoDay and instants are Instant: take the time from lib/platform/clock, as an argument.',
    },
    {
      selector: "CallExpression[callee.object.name='Date']",
      message:
        'Take the time from lib/platform/clock, as an argument: a rule that reads the clock cannot be tested.',
    },
    {
      selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
      message:
        'Take the time from lib/platform/clock, as an argument: a rule that reads the clock cannot be tested.',
    },
  ],
  random: [
    {
      selector:
        "CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.object.name='crypto']",
      message: 'Take ids from lib/platform/ids, as an argument.',
    },
  ],
  console: [
    {
      selector: "MemberExpression[object.name='console']",
      message: 'Use lib/platform/log: it keeps a short list without the values of fields.',
    },
  ],
  timers: [
    {
      selector:
        'CallExpression[callee.name=/^(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/], CallExpression[callee.object.name=/^(window|globalThis|self)$/][callee.property.name=/^(setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)$/]',
      message:
        'Use `wait` of lib/platform/clock, which takes the signal of the visit: a timer that outlives its page shows old findings.',
    },
  ],
};

/** All bans but some, as the setting of the rule. */
function restricted(/** @type {readonly string[]} */ ...without) {
  const kept = Object.entries(bans).flatMap(([name, list]) => (without.includes(name) ? [] : list));
  return /** @type {const} */ (['error', ...kept]);
}

/** The wall of one room: rooms it may not enter, packages it may not use. */
function wall(/** @type {string} */ room) {
  const { rooms: open, npm, why } = /** @type {import('./tests/shape/walls.mjs').Wall} */ (walls[room]);
  const closed = rooms.filter((other) => other !== room && !open.includes(other));
  const packages = npm.map((name) => (name === 'wxt' ? 'wxt(/.*)?' : name.replaceAll('/', '\\/')));
  const names = closed.map((other) => other.replace(/^(lib|components|entrypoints)\//, '$1/?'));
  return {
    files: [`${room}/**/*.{ts,tsx}`, `${room}.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': /** @type {const} */ ([
        'error',
        {
          patterns: [
            ...closed.map((other, index) => ({
              regex: relativeTo(room, other),
              message: `${room} must not import ${names[index]?.replace('/?', '/')}. ${why}`,
            })),
            {
              regex: `^(?!\\.)(?!(${packages.join('|')})$).`,
              message: `${room} uses ${npm.length === 0 ? 'no package' : `no package but ${npm.join(', ')}`}. ${why}`,
            },
          ],
        },
      ]),
    },
  };
}

/** Relative paths from anywhere in a room into another: through the top folder, or beside it. */
function relativeTo(/** @type {string} */ room, /** @type {string} */ other) {
  const [top, name] = other.split('/');
  const beside = room.startsWith(`${top}/`) ? `|(\\.\\./)+${name}` : '';
  return `^((\\.\\./)+${top}/${name}${beside})(/|$)`;
}

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'tests/host/', 'tests/databases/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.base],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['tests/stage/app/**'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'error',
      // The ban below says the same with its reason.
      '@typescript-eslint/no-explicit-any': 'off',
      'prefer-const': 'error',
      'no-param-reassign': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // Ports are handed in as plain functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: sources, rules: { 'no-restricted-syntax': restricted() } },
  ...rooms.map(wall),
  // An effect of a component and an entrypoint end with the visit themselves.
  { files: ['components/**', 'entrypoints/**'], rules: { 'no-restricted-syntax': restricted('timers') } },
  // The doors to what the rest may not touch.
  {
    files: ['lib/platform/clock.ts'],
    rules: { 'no-restricted-syntax': restricted('clock', 'timers', 'brands') },
  },
  { files: ['lib/platform/ids.ts'], rules: { 'no-restricted-syntax': restricted('random') } },
  { files: ['lib/platform/log.ts'], rules: { 'no-restricted-syntax': restricted('console') } },
  {
    files: ['lib/platform/downloads.ts', 'lib/dom/watch.ts'],
    rules: { 'no-restricted-syntax': restricted('timers') },
  },
  // Where days and instants are made from text, from arithmetic, or written down as data.
  {
    files: ['lib/text/**', 'lib/reckoning/**', 'lib/markets/**', 'lib/model/schema.ts'],
    rules: { 'no-restricted-syntax': restricted('brands') },
  },
  // The parsers, and the places that hold values whose types were forgotten on purpose.
  {
    files: ['lib/text/canonical/**', 'lib/text/canonical.ts', 'lib/model/schema.ts'],
    rules: { 'no-restricted-syntax': restricted('casts', 'brands') },
  },
  {
    files: ['lib/rules/engine.ts', 'lib/messaging/server.ts', 'lib/storage/**', 'lib/markets/pack.ts'],
    rules: { 'no-restricted-syntax': restricted('casts') },
  },
  {
    files: tests,
    ignores: ['tests/stage/app/**'],
    rules: {
      'no-restricted-syntax': restricted(
        ...['casts', 'brands', 'missing', 'clock', 'random', 'console', 'timers', 'network', 'page'],
      ),
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-empty-pattern': 'off',
    },
  },
  // The stage is somebody else's app, in another framework and with its own compiler settings: only the basics.
  {
    files: ['tests/stage/app/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'prefer-const': 'error' },
  },
);
