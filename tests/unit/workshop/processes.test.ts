import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { descendants, run } from '../../workshop/processes.mjs';

describe('running a command', () => {
  it('gives its code and all that it printed, also into the log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'run-'));
    const log = join(folder, 'deep', 'a.log');
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await run(process.execPath, ['-e', script], { log });
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
    await expect.poll(() => readFile(log, 'utf8')).toContain('out');
    await rm(folder, { recursive: true });
  });

  it('says so when the command is not there', async () => {
    const { code, output } = await run('no-such-command-anywhere', []);
    expect(code).toBe(127);
    expect(output).toContain('no-such-command-anywhere');
  });
});

describe('families of processes', () => {
  it('reach grandchildren in any order of the table, and nobody else', () => {
    const table = [
      [30, 20],
      [20, 10],
      [40, 1],
      [10, 1],
    ] as const;
    expect(descendants([10], table).sort()).toEqual([20, 30]);
  });
});

describe.skipIf(process.platform === 'win32')('an interrupt', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s leaves nothing running',
    async (signal) => {
      const module = fileURLToPath(new URL('../../workshop/processes.mjs', import.meta.url));
      // A child that ignores being asked, with a child of its own in another group.
      const grandchild = `process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`;
      const child = `
      const { spawn } = require('node:child_process');
      const inner = spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { detached: true });
      console.log(process.pid + ' ' + inner.pid); setInterval(() => {}, 1000)`;
      const parent = `
      import { endChildrenWithUs, run } from ${JSON.stringify(module)};
      endChildrenWithUs();
      await run(process.execPath, ['-e', ${JSON.stringify(child)}], { show: (text) => process.stdout.write(text) });`;
      const us = spawn(process.execPath, ['--input-type=module', '-e', parent]);
      const [chunk] = (await once(us.stdout, 'data')) as [Buffer];
      const pids = chunk.toString().trim().split(' ').map(Number);
      expect(pids.every(alive)).toBe(true);
      us.kill(signal);
      await once(us, 'exit');
      // An ended orphan stays in the table until the machine's first process notices.
      await expect.poll(() => pids.filter(alive), { timeout: 5000 }).toEqual([]);
    },
    20_000,
  );
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
