// @ts-check
/**
 * Child processes of the workshop: each runs in a group of its own, its output is kept, and none outlives us, whether
 * we end well, fail, or are interrupted.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** An error whose message is meant for the person at the keyboard: shown as one sentence, without a stack. */
export class Advice extends Error {}

const windows = process.platform === 'win32';
const running = new Set();

/**
 * Runs a command to its end. Gives the exit code (null after a signal) and everything that it printed, in order.
 * `log` also writes that to a file, `show` passes each chunk on. Never throws: a command that is not there has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, log?: string, show?: (text: string) => void, input?: 'inherit' }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function run(command, args, options = {}) {
  if (options.log) mkdirSync(dirname(options.log), { recursive: true });
  const log = options.log ? createWriteStream(options.log) : null;
  log?.write(`$ ${[command, ...args].join(' ')}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      // npm and npx are command files there, which only a shell starts.
      shell: windows && !command.includes('\\'),
    });
    running.add(child);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString('utf8');
      output += text;
      log?.write(text);
      options.show?.(text);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (/** @type {number | null} */ code) => {
      running.delete(child);
      log?.end();
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.once('close', end);
  });
}

/**
 * Call once in a main file: Ctrl-C, a closed terminal or a kill ends every child, then us. A second Ctrl-C does not wait.
 * `interrupted` is the code to end with after Ctrl-C: 0 where that is the usual way to end.
 */
export function endChildrenWithUs(interrupted = 130) {
  const codes = { SIGINT: interrupted, SIGTERM: 143, SIGHUP: 129 };
  let asked = false;
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      if (asked) process.exit(code);
      asked = true;
      process.stdout.write('\nStopping…\n');
      void endChildren().finally(() => process.exit(code));
    });
  }
  process.on('exit', () => kill(families(), 'SIGKILL'));
}

/** Asks all children and their children to end, then insists. */
export async function endChildren() {
  const all = families();
  for (const [signal, patience] of /** @type {const} */ ([
    ['SIGINT', 5000],
    ['SIGTERM', 2000],
    ['SIGKILL', 1000],
  ])) {
    const left = all.filter(isAlive);
    if (left.length === 0) return;
    kill(left, signal);
    const until = performance.now() + patience;
    while (left.some(isAlive) && performance.now() < until) await pause(50);
  }
}

function families() {
  const pids = [...running].flatMap((child) => (child.pid === undefined ? [] : [child.pid]));
  return pids.length === 0 ? [] : [...pids, ...descendants(pids, processTable())];
}

/**
 * Everything that `roots` started, directly or not.
 * @param {readonly number[]} roots
 * @param {readonly (readonly [pid: number, parent: number])[]} table
 */
export function descendants(roots, table) {
  const found = new Set(roots);
  for (let grew = true; grew;) {
    const before = found.size;
    for (const [pid, parent] of table) if (found.has(parent)) found.add(pid);
    grew = found.size > before;
  }
  return [...found].filter((pid) => !roots.includes(pid));
}

function processTable() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => parentOf(Number(name)));
  } catch {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').flatMap((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return pid && parent ? [/** @type {[number, number]} */ ([pid, parent])] : [];
    });
  }
}

/** @returns {[number, number][]} */
function parentOf(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold spaces and parentheses itself.
    const [, parent] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return parent ? [[pid, parent]] : [];
  } catch {
    return [];
  }
}

function kill(/** @type {readonly number[]} */ pids, /** @type {NodeJS.Signals} */ signal) {
  for (const pid of pids) {
    try {
      if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
      else process.kill(pid, signal);
    } catch {
      // It ended by itself.
    }
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

function isZombie(/** @type {number} */ pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

export function pause(/** @type {number} */ ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
