import { describe, expect, test } from 'vitest';
import { type Decode, readResult } from '../../src/compare/read-result.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { callersAccount } from '../../src/model/snapshot.ts';
import { json } from '../../src/report/json.ts';
import { compareResults } from '../../src/run/compare-results.ts';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { mergeWorld } from '../../src/simulator/merge-world.ts';
import { evaluateSnapshot } from '../evaluate/evaluate-snapshot.ts';
import { shippedPolicies } from '../evaluate/shipped-policies.ts';
import { collectWorld } from '../inventory/collect-world.ts';

/*
 * The whole way: two organizations that differ in one trail, judged, written as JSON, read back and compared.
 */

const sandbox = '343434343434';
const decode: Decode = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const scope = { ...callersAccount, organization: true, roleName: 'trailproof-audit' };

function resultOf(trail: object | null, policies = shippedPolicies): ScanResult {
  const world = mergeWorld(demoWorld(), { accounts: { [sandbox]: { trails: { 'mumbai-pilot': trail } } } });
  return evaluateSnapshot(collectWorld(world, [], scope), policies);
}

function readBack(result: ScanResult): ScanResult {
  const read = readResult(new TextEncoder().encode([...json(result)].join('')), decode);
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  return read.result;
}

function told({ changes }: Comparison): readonly string[] {
  return [...changes()]
    .filter(({ kind }) => kind !== 'still-failing')
    .map(({ kind, cause, policy, subject }) => `${kind} (${cause}) ${policy} ${subject.name ?? subject.id}`);
}

const asItIs = resultOf({});

describe('the demo organization', () => {
  test('does not differ from itself, written down or not', () => {
    const { counts } = compareResults(readBack(asItIs), asItIs);
    const { 'still-failing': failing, ...others } = counts;
    expect(Object.values(others).every((number) => number === 0)).toBe(true);
    expect(failing).toBe(asItIs.summary.findings.fail);
  });

  test('tells what starting one trail does', () => {
    const started = resultOf({ logging: true, stopLoggingTime: null });
    expect(told(compareResults(readBack(asItIs), readBack(started)))).toMatchInlineSnapshot(`
      [
        "new (environment) log-files-delivered mumbai-pilot",
        "new (environment) management-events-recorded-once ap-south-1",
        "fixed (environment) trail-is-logging mumbai-pilot",
      ]
    `);
    expect(told(compareResults(started, asItIs))).toMatchInlineSnapshot(`
      [
        "fixed (environment) log-files-delivered mumbai-pilot",
        "fixed (environment) management-events-recorded-once ap-south-1",
        "new (environment) trail-is-logging mumbai-pilot",
      ]
    `);
  });

  test('tells that a deleted trail is gone, although one account cannot be entered', () => {
    const deleted = resultOf(null);
    expect(deleted.complete).toBe(false);
    expect(told(compareResults(asItIs, deleted))).toMatchInlineSnapshot(`
      [
        "gone (environment) log-file-validation-enabled mumbai-pilot",
        "gone (environment) trail-destinations-exist mumbai-pilot",
        "gone (environment) trail-encrypted-with-kms mumbai-pilot",
        "gone (environment) trail-is-logging mumbai-pilot",
        "gone (environment) trail-sends-to-cloudwatch-logs mumbai-pilot",
      ]
    `);
  });

  test('says which values changed', () => {
    const started = resultOf({ logging: true, stopLoggingTime: null });
    const { changes } = compareResults(asItIs, started);
    const found = [...changes(['fixed'])].find(({ policy }) => policy === 'trail-is-logging');
    expect(found).toMatchInlineSnapshot(`
      {
        "after": "pass",
        "before": "fail",
        "cause": "environment",
        "fingerprint": "v1:dd5b0b5b0623f62b8fd089537794c38c",
        "kind": "fixed",
        "message": "mumbai-pilot does not log in: ap-south-1",
        "observed": [
          {
            "after": true,
            "before": false,
            "path": "trail.copies[ap-south-1].isLogging",
          },
        ],
        "policy": "trail-is-logging",
        "severity": "high",
        "subject": {
          "account": "343434343434",
          "arn": "arn:aws:cloudtrail:ap-south-1:343434343434:trail/mumbai-pilot",
          "id": "arn:aws:cloudtrail:ap-south-1:343434343434:trail/mumbai-pilot",
          "kind": "trail",
          "name": "mumbai-pilot",
          "ou": "Root/Sandbox",
          "partition": "aws",
          "region": "ap-south-1",
        },
      }
    `);
  });

  test('has nothing to say of policies that one of the results lacks', () => {
    const fewer = resultOf(
      {},
      shippedPolicies.filter(({ id }) => id !== 'trail-is-logging'),
    );
    expect(told(compareResults(asItIs, fewer))).toMatchInlineSnapshot(`
      [
        "not-compared (policy) trail-is-logging mumbai-pilot",
      ]
    `);
  });
});
