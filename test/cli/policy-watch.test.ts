import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'trailproof-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

function policy(id: string, name: string): string {
  return `id: ${id}
title: Trails carry our name
severity: low
subject: trail
assert: [{ that: trail.name == "${name}", message: no }]
why: They do.
fix: { summary: Rename. }
`;
}

const cases = `cases:
  - { name: ours, expect: { trail main: pass } }
  - { name: another, world: { accounts: { "111122223333": { trails: { main: { name: other } } } } }, expect: { trail main: fail } }
  - name: listing is refused
    world: { faults: [{ call: "cloudtrail:DescribeTrails", error: AccessDeniedException }] }
    expect: { account: error }
`;

function put(id: string, file: string, text: string): void {
  mkdirSync(join(folder, 'mine', id), { recursive: true });
  writeFileSync(join(folder, 'mine', id, file), text);
}

test('what changes is run again, mistakes end nothing, and an interruption ends with 0', async () => {
  for (const id of ['first', 'second']) {
    put(id, 'policy.yaml', policy(id, 'main'));
    put(id, 'cases.yaml', cases);
  }
  const child = spawn(
    process.execPath,
    [join(process.cwd(), 'src/cli/main.ts'), 'policy', 'test', 'mine', '--watch'],
    { cwd: folder },
  );
  let said = '';
  child.stdout.on('data', (text: Buffer) => void (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => void (said += text.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** What is said from now on until the runner waits again. */
  const round = async (): Promise<string> => {
    while (!said.includes('watching mine')) {
      if (child.exitCode !== null) throw new Error(`it ended: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const text = said;
    said = '';
    return text;
  };
  try {
    expect(await round()).toContain('6 passed, 0 failed');
    put('second', 'policy.yaml', policy('second', 'ours'));
    const changed = await round();
    expect(changed).toContain('second/policy.yaml changed');
    expect(changed).toContain('2 passed, 1 failed');
    put('second', 'policy.yaml', policy('second', 'main').replace('low', 'lwo'));
    expect(await round()).toContain('`lwo` is no severity');
    put('second', 'policy.yaml', policy('second', 'main'));
    expect(await round()).toContain('3 passed, 0 failed');
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
});
