/**
 * The answering side, in the worker. A message is a text from outside until it has passed here: known operation,
 * allowed caller, size, parsed request. Whatever happens, the asker gets a reply.
 */
import { contract, type Caller, type Failure, type Handlers, type Operation, type Reply } from './contract';
import { isEnvelope } from './envelope';

/** What the browser says about who sent a message; nothing of it comes from the message itself. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
}

export interface Gate {
  /** Our own id and the origin of our own pages. */
  readonly identity: { readonly id: string; readonly origin: string };
  /** Whether an origin is one of the hosts that we may stand beside. */
  readonly isHost: (origin: string) => boolean;
}

/** Longest request, in characters of its JSON. A slot with every field filled to the brim stays under a tenth of it. */
export const longestRequest = 1_000_000;
/** Only a page of ours may ask for more at once: a file of 10,000 slots. */
export const longestImport = 30_000_000;

/**
 * Makes the function that answers a raw message, or gives null for a message that is not for us.
 * `note` gets every bug, with the place where it happened.
 */
export function createServer(
  handlers: Handlers,
  gate: Gate,
  note: (place: string, error: unknown) => void,
): (message: unknown, sender: Sender) => Promise<Reply<Operation>> | null {
  return (message, sender) => {
    if (!isEnvelope(message)) return null;
    const { operation, request } = message;
    if (!isOperation(operation)) return refused('invalid', 'unknown operation');
    const caller = callerOf(sender, gate);
    if (caller === null || !allows(operation, caller))
      return refused('forbidden', `not for this caller: ${operation}`);
    return answer(handlers, operation, request, caller).catch((error: unknown) => {
      note(`server ${operation}`, error);
      return refused('unknown', `${operation} failed`);
    });
  };
}

/**
 * Who asks, from what the browser says of the sender. The origin decides, because `sender.tab` is also set for our own
 * pages in a tab; the address stands in only where the browser gives no origin.
 */
export function callerOf(sender: Sender, { identity, isHost }: Gate): Caller | null {
  if (sender.id !== identity.id) return null;
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === null) return null;
  if (origin === identity.origin) return 'page';
  return isHost(origin) ? 'content' : null;
}

async function answer<O extends Operation>(
  handlers: Handlers,
  operation: O,
  raw: unknown,
  caller: Caller,
): Promise<Reply<O>> {
  const longest = operation === 'slot.import' ? longestImport : longestRequest;
  if (JSON.stringify(raw ?? null).length > longest)
    return refused('invalid', `request too long: ${operation}`);
  const asked = contract[operation].request.safeParse(raw);
  if (!asked.success) {
    const where = asked.error.issues.map(({ path }) => path.join('.')).join(', ');
    return refused('invalid', `request does not parse: ${operation} ${where}`);
  }
  // The compiler cannot see that the schema and the handler of one operation belong together; the contract says so.
  const handle = handlers[operation] as (request: unknown, caller: Caller) => Promise<Reply<O>>;
  return handle(asked.data, caller);
}

function allows(operation: Operation, caller: Caller): boolean {
  const callers: readonly Caller[] = contract[operation].callers;
  return callers.includes(caller);
}

function isOperation(name: string): name is Operation {
  return Object.hasOwn(contract, name);
}

/** Spelt out, since not every browser gives an origin for the schemes of extensions. */
function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

function refused(
  code: Failure['code'],
  message: string,
): Promise<{ readonly ok: false; readonly failure: Failure }> {
  return Promise.resolve({ ok: false, failure: { code, message } });
}
