import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { readText } from './read-text.ts';

/** A JSON Schema that editors can use, as it ships. */
export interface ShippedSchema {
  /** `policy`, `cases`, `config`, … */
  readonly name: string;
  readonly title: () => string;
  readonly read: () => string;
}

const ending = '.schema.json';

/** Every schema of the package, by name. */
export function findSchemas(): readonly ShippedSchema[] {
  const folder = join(packageRoot().root, 'reports/schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const read = (): string => readText(join(folder, file), 'the schema');
      return { name: file.slice(0, -ending.length), title: () => titleIn(read()), read };
    });
}

function titleIn(text: string): string {
  const { title } = JSON.parse(text) as { readonly title?: unknown };
  return typeof title === 'string' ? title : '';
}
