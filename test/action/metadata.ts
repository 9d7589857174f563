import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/io/package-root.ts';

export interface ActionMetadata {
  readonly using: string;
  readonly main: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Everything that stands beside the name of an input. */
  readonly inputKeys: readonly string[];
}

/** What the runner reads of `action.yml`. */
export function actionMetadata(): ActionMetadata {
  const { inputs, outputs, runs } = parse(readFileSync(join(packageRoot().root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly outputs: Readonly<Record<string, unknown>>;
    readonly runs: { readonly using: string; readonly main: string };
  };
  return {
    ...runs,
    inputs: Object.keys(inputs),
    outputs: Object.keys(outputs),
    inputKeys: [...new Set(Object.values(inputs).flatMap((input) => Object.keys(input)))],
  };
}
