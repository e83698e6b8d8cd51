/** The real command, as a script or an agency runs it. */
import { spawn } from 'node:child_process';

const command = new URL('../../workshop/check-draft.mjs', import.meta.url).pathname;

export interface Run {
  readonly code: number | null;
  /** What came to standard output, byte for byte. */
  readonly text: string;
  readonly complaint: string;
}

/** Runs the command with `input` on standard input. */
export function runCheckDraft(input: string | Uint8Array, ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [command, '-', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, text: Buffer.concat(chunks).toString('utf8'), complaint }));
  });
}
