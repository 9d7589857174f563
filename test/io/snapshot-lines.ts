import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CallRecord } from '../../src/model/call.ts';
import type { SnapshotHeader, SnapshotTrailer } from '../../src/model/snapshot.ts';
import { callersAccount } from '../../src/model/snapshot.ts';

/** An empty folder that ends with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'trailproof-io-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export const header: SnapshotHeader = {
  kind: 'header',
  format: 1,
  tool: { name: 'trailproof', version: '0.1.0' },
  startedAt: '2026-01-01T00:00:00.000Z',
  scope: callersAccount,
  facts: ['cloudtrail:DescribeTrails'],
  planDigest: 'd',
};

export const trailer: SnapshotTrailer = {
  kind: 'trailer',
  endedAt: '2026-01-01T00:00:01.000Z',
  calls: 1,
  faults: 0,
  interrupted: false,
};

export function record(id: string, body = '{"trailList":[]}'): CallRecord {
  return {
    id,
    service: 'cloudtrail',
    operation: 'DescribeTrails',
    input: { includeShadowTrails: true },
    account: '111122223333',
    region: 'eu-west-1',
    time: '2026-01-01T00:00:00.000Z',
    outcome: { kind: 'answered', body, headers: {} },
  };
}

export function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}
