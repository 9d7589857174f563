import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputNames } from '../../src/action/inputs.ts';
import { outputsWithoutResult } from '../../src/action/outputs.ts';
import { packageRoot } from '../../src/io/package-root.ts';
import { actionMetadata } from './metadata.ts';

const metadata = actionMetadata();

test('what action.yml starts is there, with the licences of what is in it', () => {
  const { root } = packageRoot();
  expect(metadata.using).toBe('node24');
  expect(existsSync(join(root, metadata.main))).toBe(true);
  expect(existsSync(join(root, metadata.main, '../LICENSES.txt'))).toBe(true);
});

test('every input of action.yml is read, and every one that is read is there', () => {
  expect(metadata.inputs.toSorted()).toEqual([...inputNames].toSorted());
});

test('no input has a default: a configuration file must be able to say it', () => {
  expect(metadata.inputKeys.toSorted()).toEqual(['description', 'required']);
});

test('every output of action.yml is written, and every one that is written is there', () => {
  expect(metadata.outputs.toSorted()).toEqual(Object.keys(outputsWithoutResult(2)).toSorted());
});
