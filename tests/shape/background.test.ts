/**
 * The worker is started by the event it is to hear: a listener that is registered after an `await` misses it. So the
 * main function registers all of them in its first turn, and the file does nothing outside of it.
 */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { textOf } from './sources';

function faults(text: string): readonly string[] {
  const file = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true);
  const main = mainOf(file);
  if (!main) return ['there is no `export default defineBackground(() => …)`'];
  const outside = file.statements
    .filter((statement) => !isHarmless(statement))
    .map((s) => `runs outside of main: ${s.getText()}`);
  const isAsync = main.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
  return [
    ...outside,
    ...(isAsync ? ['main is async'] : []),
    ...(firstTurn(main.body).some(isListener) ? [] : ['main registers no listener in its first turn']),
    ...late(main.body),
  ];
}

function mainOf(file: ts.SourceFile): ts.ArrowFunction | ts.FunctionExpression | null {
  for (const statement of file.statements) {
    if (!ts.isExportAssignment(statement) || !ts.isCallExpression(statement.expression)) continue;
    const [argument] = statement.expression.arguments;
    if (argument && (ts.isArrowFunction(argument) || ts.isFunctionExpression(argument))) return argument;
  }
  return null;
}

function isHarmless(statement: ts.Statement): boolean {
  return (
    ts.isImportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

/** The calls that main itself makes, not those inside of functions that run later. */
function firstTurn(body: ts.Node): readonly ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return calls;
}

function isListener(call: ts.CallExpression): boolean {
  return /(^|\.)(on[A-Z]\w*|addListener)$/.test(call.expression.getText());
}

/** Listeners that are registered where main is no longer running: after an await, in a timer, in a `then`. */
function late(body: ts.Node): readonly string[] {
  const first = new Set<ts.Node>(firstTurn(body));
  const said: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isListener(node) && !first.has(node))
      said.push(`late: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return said;
}

it('the worker registers every listener in its first turn', () => {
  expect(faults(textOf('entrypoints/background/index.ts'))).toEqual([]);
});

describe('the test itself', () => {
  const main = (body: string) =>
    `import { x } from 'y';\nexport default defineBackground(() => { ${body} });`;
  it.each([
    ['nothing at all', `export const x = 1;`, 'there is no'],
    [
      'an async main',
      `export default defineBackground(async () => { await x(); onMessage(f); });`,
      'main is async',
    ],
    ['no listener', main(`start();`), 'no listener'],
    [
      'a listener in a then',
      main(`onMessage(f); load().then(() => onToolbarClick(g));`),
      'late: onToolbarClick(g)',
    ],
    [
      'a listener in an inner async function',
      main(`onMessage(f); void (async () => { await x; browser.alarms.onAlarm.addListener(g); })();`),
      'late: browser',
    ],
    ['work outside of main', `const db = open();\n${main('onMessage(f);')}`, 'runs outside of main'],
  ])('finds %s', (_, text, fault) => {
    expect(faults(text).join('\n')).toContain(fault);
  });
  it('lets a plain main pass', () => {
    expect(
      faults(
        main(`const gate = createGate(); onMessage(serve(gate), wake); onToolbarClick(() => void open());`),
      ),
    ).toEqual([]);
  });
});
