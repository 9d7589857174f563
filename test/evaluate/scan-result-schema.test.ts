import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { demoWorld } from '../../src/simulator/demo-world.ts';
import { healthyWorld } from '../../src/simulator/healthy-world.ts';
import type { World } from '../../src/simulator/world.ts';
import { collectWorld } from '../inventory/collect-world.ts';
import { changed, crowdedWorld } from '../inventory/worlds.ts';
import { evaluateSnapshot, serialised } from './evaluate-snapshot.ts';
import { everyKindOfPolicy } from './every-kind-of-policy.ts';

const path = new URL('../../reports/schema/scan-result.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function errors(value: unknown): unknown {
  validate(value);
  return validate.errors ?? [];
}

const denied = changed({
  faults: [{ call: 'cloudtrail:*', region: 'eu-west-1', error: 'AccessDeniedException' }],
});
const worlds: readonly [string, World, readonly string[]][] = [
  ['healthy', healthyWorld(), []],
  ['demo', demoWorld(), []],
  ['crowded', crowdedWorld(), []],
  ['denied', denied, []],
  ['asserted', changed({ faults: [{ call: 'account:*', error: 'AccessDeniedException' }] }), ['eu-west-1']],
];

describe('the schema of scan results', () => {
  test.each(worlds)('takes the result of the %s world', (_name, world, named) => {
    const result = evaluateSnapshot(collectWorld(world, named), everyKindOfPolicy);
    expect(errors(serialised(result))).toEqual([]);
  });

  const result = serialised(evaluateSnapshot(collectWorld(healthyWorld()), everyKindOfPolicy));
  const wrong: readonly [string, Record<string, unknown>][] = [
    ['an unknown member', { ...result, more: 1 }],
    ['another version', { ...result, schemaVersion: '2.0' }],
    ['an unknown status', { ...result, findings: [{ status: 'ok' }] }],
    ['a missing member', { ...result, faults: undefined }],
  ];
  test.each(wrong)('refuses %s', (_what, value) => {
    expect(errors(JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });

  test('describes every member', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, place: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { readonly properties?: Record<string, object> };
      for (const [name, member] of Object.entries(properties ?? {})) {
        if (!('description' in member) && !('$ref' in member)) undescribed.push(`${place}/${name}`);
      }
      for (const [name, child] of Object.entries(node)) visit(child, `${place}/${name}`);
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });
});
