import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CallRequest } from '../../src/model/call.ts';
import { bundleProgram } from '../../tools/bundle-program.ts';
import type { Contender } from './contenders.ts';

/** A program that sends these calls and no more, and prints in how many milliseconds. It is put into `folder`. */
export async function replayOf(requests: readonly CallRequest[], folder: string): Promise<Contender> {
  const calls = join(folder, 'calls.json');
  const plain = requests.map(({ service, operation, input, region }) => {
    return { service, operation, input, region };
  });
  writeFileSync(calls, JSON.stringify(plain));
  const { files } = await bundleProgram({
    name: 'replay',
    source: 'bench/peers/replay.ts',
    chunkNames: '[name]-[hash].cjs',
  });
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return {
    name: 'bare replay of our calls',
    command: () => [process.execPath, join(folder, 'replay.cjs'), calls],
    codes: [0],
  };
}
