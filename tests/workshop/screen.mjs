// @ts-check
/** Progress on the terminal: one line per finished step, and a sign of life while one is under way. */

const quiet = 15;
const again = 30;

/**
 * @typedef {{ note?: string, output?: string }} Ending
 * @typedef {{ done(ending?: Ending): void, failed(ending?: Ending): void }} Step
 */

/**
 * A terminal gets one line that counts the seconds, rewritten in place; a file or a pipe gets a plain line for a step
 * that takes long.
 * @param {{ write(text: string): unknown, isTTY?: boolean }} stream
 */
export function createScreen(stream = process.stdout, now = () => performance.now()) {
  /** @type {Map<string, number>} */
  const underWay = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  const seconds = (/** @type {number} */ since) => (now() - since) / 1000;
  const clear = () => {
    if (stream.isTTY) stream.write('\r\u001b[K');
  };
  const tick = () => {
    if (stream.isTTY) {
      const parts = [...underWay].map(([name, since]) => `${name} ${Math.floor(seconds(since))} s`);
      stream.write(`\r\u001b[K  …  ${parts.join(', ')}`);
      return;
    }
    for (const [name, since] of underWay) {
      const past = Math.floor(seconds(since));
      if (past >= quiet && (past - quiet) % again === 0) stream.write(`  …     ${name}, ${past} s so far\n`);
    }
  };

  return {
    tick,
    /** @param {string} text */
    say(text) {
      clear();
      stream.write(`${text}\n`);
    },
    /** Starts a step. @param {string} name @returns {Step} */
    step(name) {
      const since = now();
      underWay.set(name, since);
      timer ??= setInterval(tick, 1000).unref();
      const end = (/** @type {string} */ mark, /** @type {Ending} */ { note = '', output = '' } = {}) => {
        underWay.delete(name);
        if (underWay.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
        clear();
        const line = `  ${mark}  ${name.padEnd(32)} ${seconds(since).toFixed(1).padStart(6)} s  ${note}`;
        stream.write(`${line.trimEnd()}\n`);
        if (output) stream.write(`${output.trimEnd()}\n\n`);
      };
      return { done: (ending) => end('ok  ', ending), failed: (ending) => end('FAIL', ending) };
    },
  };
}
/** @typedef {ReturnType<typeof createScreen>} Screen */
