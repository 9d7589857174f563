import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CallRecord } from '../../../src/model/call.ts';
import type { Subject } from '../../../src/model/scan-result.ts';
import { accessKeyId } from './moto-world.ts';

/** What the built command line printed and wrote for one endpoint. */
export interface ScanRun {
  readonly code: number;
  readonly stderr: string;
  readonly report: ScanReport;
  readonly records: readonly CallRecord[];
}

/** The part of the JSON report that this stage looks at. */
export interface ScanReport {
  readonly complete: boolean;
  readonly incompleteBecause: readonly string[];
  readonly scope: {
    readonly asserted: readonly { readonly account: string; readonly region: string }[];
    readonly excluded: readonly { readonly account: string; readonly region?: string }[];
  };
  readonly accounts: readonly { readonly id: string; readonly ou?: string; readonly access: string }[];
  readonly findings: readonly {
    readonly policy: string;
    readonly status: string;
    readonly message: string;
    readonly subject: Subject;
  }[];
}

export interface ScanAsked {
  readonly endpoint: string;
  /** Where the run takes place. */
  readonly folder: string;
  /** Options of `trailproof scan`. */
  readonly options: readonly string[];
  /** Contents of `trailproof.yaml`. */
  readonly configuration?: string;
}

export const builtProgram: string = join(import.meta.dirname, '../../../dist/cli/trailproof.cjs');

/** Runs the built `trailproof scan` as a person would, with nothing of the person's own AWS settings around. */
export async function scan({ endpoint, folder, options, configuration }: ScanAsked): Promise<ScanRun> {
  const [json, snapshot] = [join(folder, 'report.json'), join(folder, 'audit.snapshot')];
  if (configuration !== undefined) await writeFile(join(folder, 'trailproof.yaml'), configuration);
  const args = ['scan', ...options, '--format', `json=${json}`, '--out', snapshot];
  const child = spawn(process.execPath, [builtProgram, ...args, '--quiet'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: 'moto',
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  if (code !== 0 && code !== 1 && code !== 3)
    throw new Error(`trailproof scan ended with ${code}:\n${stderr}`);
  return {
    code,
    stderr,
    report: JSON.parse(await readFile(json, 'utf8')) as ScanReport,
    records: recordsOf(await readFile(snapshot)),
  };
}

/** Reads a snapshot without the product's own reader. */
function recordsOf(file: Buffer): readonly CallRecord[] {
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as CallRecord).filter((line) => line.id !== undefined);
}
