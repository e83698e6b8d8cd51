/**
 * The asking side. It knows the types of the contract and none of its parsers: the worker has parsed both the request
 * and the answer.
 */
import type { Ask, Failure, Operation, Reply, Request } from './contract';
import type { Envelope } from './envelope';

/** The way to the worker: `lib/platform/runtime`, or a test's own. */
export interface Wire {
  /** false when the extension was updated or removed under us. */
  alive(): boolean;
  send(message: Envelope): Promise<unknown>;
}

/**
 * Makes the function that asks the worker. It never throws. When the answer is lost because the worker stopped, the
 * outcome is not known; the question is then asked once more with the same operation id, which changes nothing if the
 * first one went through.
 */
export function createAsk(wire: Wire): Ask {
  return async function ask<O extends Operation>(operation: O, request: Request<O>): Promise<Reply<O>> {
    const envelope: Envelope = { collabPreflight: 'ask', operation, request };
    const first = await attempt<O>(wire, envelope);
    const answer = first ?? (await attempt<O>(wire, envelope));
    return answer ?? failed('unknown', `no answer to ${operation}`);
  };
}

/** null: the question or its answer got lost on the way. */
async function attempt<O extends Operation>(wire: Wire, envelope: Envelope): Promise<Reply<O> | null> {
  if (!wire.alive()) return failed('gone', 'extension context invalidated');
  try {
    const answer: unknown = await wire.send(envelope);
    return isReply<O>(answer) ? answer : null;
  } catch (error) {
    if (!wire.alive() || isInvalidated(error)) return failed('gone', 'extension context invalidated');
    return null;
  }
}

function failed(code: Failure['code'], message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}

function isReply<O extends Operation>(answer: unknown): answer is Reply<O> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

function isInvalidated(error: unknown): boolean {
  return /context invalidated/i.test(error instanceof Error ? error.message : String(error));
}
