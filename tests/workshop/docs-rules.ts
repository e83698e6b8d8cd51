/**
 * Writes `lib/rules/catalog/README.md` from the rules, their words, the markets and the sources, so that what is written
 * about a rule is what it does. Run it with `npx tsx tests/workshop/docs-rules.ts`; a test compares the file.
 */
import 'temporal-polyfill/global';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { speechOf } from '../../lib/i18n';
import { ruleWords } from '../../lib/i18n/rule-words';
import { marketOf } from '../../lib/markets';
import { sourceOf } from '../../lib/markets/sources';
import { marketIds, type LimitId } from '../../lib/model/market';
import { rules } from '../../lib/rules';
import type { Rule } from '../../lib/rules/define-rule';

/** The file that is written. */
export const catalogueFile = fileURLToPath(new URL('../../lib/rules/catalog/README.md', import.meta.url));

/** The whole text of the file, formatted as the project formats Markdown. */
export async function catalogueText(): Promise<string> {
  const options = await resolveConfig(catalogueFile);
  return format([head, ...rules.map(section)].join('\n\n'), { ...options, parser: 'markdown' });
}

const head = `# Rules

Written by \`npx tsx tests/workshop/docs-rules.ts\` from the rules themselves; do not edit by hand.

A **blocker** is refused by the platform or cannot be undone. A **warning** is allowed and likely to cost money or time. A **note** is good to know. A limit that is inferred, disputed or stale never blocks: its blockers become warnings. A need that was not read, and a limit that a market's sources do not state, give "cannot tell", never a pass.`;

function section(rule: Rule): string {
  const words = ruleWords(rule.id, speechOf('en'));
  if (!words) throw new Error(`${rule.id} has no words`);
  const lines = [
    `## \`${rule.id}\``,
    `**${words.title}.** ${words.says}`,
    [
      `- Worst answer: ${rule.severity}`,
      `- Pages: ${coded(rule.pages)}`,
      ...part(
        'Only when',
        rule.onlyWhen ? [`${rule.onlyWhen.field} = ${JSON.stringify(rule.onlyWhen.is)}`] : [],
      ),
      ...part('Must be read', rule.needs),
      ...part('May be blank', rule.mayBeBlank),
      ...part('Sharpens the answer', [...rule.mayBeMissing, ...rule.mayBeUnknown]),
      ...part('Facts', rule.facts),
      ...rule.limits.flatMap((id) => limitLines(id, 'Limit')),
      ...rule.limitsIfKnown.flatMap((id) => limitLines(id, 'Limit, where it is known')),
      `- ${words.limits}`,
      ...(rule.sources.length === 0 ? ['- Sources: none; it compares your own numbers.'] : ['- Sources:']),
      ...rule.sources.map(sourceLine),
    ].join('\n'),
  ];
  return lines.join('\n\n');
}

function part(name: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`- ${name}: ${coded(ids)}`];
}
function coded(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

/** The value in each market that knows it; markets with the same value and source share a line. */
function limitLines(id: LimitId, name: string): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const market of marketIds) {
    const limit = marketOf(market).limits[id];
    if (limit === 'unknown') continue;
    const text = `\`${JSON.stringify(limit.value)}\` (${limit.source}, verified ${limit.verified}, ${limit.grade}, ${limit.status})`;
    groups.set(text, [...(groups.get(text) ?? []), market]);
  }
  const values = [...groups].map(([text, markets]) => `  - ${markets.join(', ')}: ${text}`);
  return [`- ${name} \`${id}\`:`, ...values, '  - elsewhere: unknown'].filter(
    (line) => !(line.endsWith('unknown') && [...groups.values()].flat().length === marketIds.length),
  );
}

function sourceLine(id: string): string {
  const source = sourceOf(id);
  if (!source) throw new Error(`no source ${id}`);
  const { title, url, dated, verified, grade, status } = source;
  const named = url === null ? title : `[${title}](${url})`;
  return `  - ${id}: ${named}; ${dated === null ? 'not dated' : `dated ${dated}`}, verified ${verified}, ${grade}, ${status}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(catalogueFile, await catalogueText());
