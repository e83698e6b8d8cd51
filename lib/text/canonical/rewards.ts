import type { Rank, Task } from '../../model/draft';
import type { MarketId } from '../../model/market';
import { choice } from './choices';
import { countOf, every, no, objectWith, ok, orNull, partsOf, type Codec, type Read } from './codec';
import { money } from './plain';

/**
 * `video:content:3, live:orders:10`: content kind (`?` when it was not shown), goal, goal number; sales in minor units.
 * Rewards are not in the text; they are read from `video:content:3=IDR 50000` or from JSON.
 */
export const tasks: Codec<readonly Task[]> = {
  write: (value) => value.map(({ content, goal, count }) => `${content ?? '?'}:${goal}:${count}`).join(', '),
  read(json, market) {
    if (typeof json === 'string') return every(partsOf(json).map((part) => taskOf(part, market)));
    if (!Array.isArray(json)) return no('not a list of tasks like video:content:3');
    return every(json.map((one: unknown) => taskOf(one, market)));
  },
};

/** `1-3=IDR 500000, 4=IDR 100000`. */
export const ranks: Codec<readonly Rank[]> = {
  write: (value) =>
    value.map(({ from, to, reward }) => `${placesText(from, to)}=${money.write(reward)}`).join(', '),
  read(json, market) {
    if (typeof json === 'string') return every(partsOf(json).map((part) => rankOf(part, market)));
    if (!Array.isArray(json)) return no('not a list of ranks like 1-3=IDR 500000');
    return every(json.map((one: unknown) => rankOf(one, market)));
  },
};

const contentOf = choice(['video', 'live']);
const goalOf = choice(['content', 'orders', 'sales']);

function taskOf(json: unknown, market: MarketId): Read<Task> {
  const parts =
    typeof json === 'string' ? taskParts(json) : objectWith(json, ['content', 'goal', 'count', 'reward']);
  if (!parts.ok) return parts;
  const part = parts.value;
  const content = orNull(part['content'], (text) => contentOf.read(text, market));
  if (!content.ok) return no(`content is ${content.why}`);
  const goal = goalOf.read(part['goal'], market);
  if (!goal.ok) return no(`goal is ${goal.why}`);
  const count = goalNumber(goal.value, part['count'], market);
  if (!count.ok) return no(`count is ${count.why}`);
  const reward = orNull(part['reward'], (text) => money.read(text, market));
  if (!reward.ok) return no(`reward is ${reward.why}`);
  return ok({ content: content.value, goal: goal.value, count: count.value, reward: reward.value });
}
function taskParts(text: string): Read<Readonly<Record<string, unknown>>> {
  const [, content, goal, count, reward] =
    /^([a-z]+|\?):([a-z]+):([^=]+?)(?:=(.+))?$/.exec(text.trim()) ?? [];
  if (goal === undefined) return no('not a task like video:content:3');
  return ok({ content: content === '?' ? null : content, goal, count, reward });
}
/** Sales may be given as an amount too. */
function goalNumber(goal: Task['goal'], json: unknown, market: MarketId): Read<number> {
  const amount = goal === 'sales' ? money.read(json, market) : null;
  return amount?.ok ? ok(amount.value.minor) : countOf(json);
}

function rankOf(json: unknown, market: MarketId): Read<Rank> {
  const parts = typeof json === 'string' ? rankParts(json) : objectWith(json, ['from', 'to', 'reward']);
  if (!parts.ok) return parts;
  const from = countOf(parts.value['from']);
  if (!from.ok) return no(`from is ${from.why}`);
  const to = countOf(parts.value['to']);
  if (!to.ok) return no(`to is ${to.why}`);
  if (from.value < 1 || to.value < from.value) return no('not places from 1 on, the best one first');
  const reward = money.read(parts.value['reward'], market);
  if (!reward.ok) return no(`reward is ${reward.why}`);
  return ok({ from: from.value, to: to.value, reward: reward.value });
}
function rankParts(text: string): Read<Readonly<Record<string, unknown>>> {
  const [, from, to, reward] = /^(\d+)(?:-(\d+))?=(.+)$/.exec(text.trim()) ?? [];
  if (reward === undefined) return no('not a rank like 1-3=IDR 500000');
  return ok({ from, to: to ?? from, reward });
}
function placesText(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}
