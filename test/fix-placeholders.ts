import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words in capitals that are no placeholders: AWS writes them so. */
const wordsOfAws = new Set([
  'AES256',
  'ARN',
  'COMPLIANCE',
  'GOVERNANCE',
  'S3',
  'SERVICE_CONTROL_POLICY',
  'SNS',
]);

/** A word in capitals that is no part of another word, of a type like AWS::KMS::Key, or a variable. */
const capitals = /(?<![\w.$])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*(?!\w|::)/g;

/** The placeholders of commands, each once; comments are for people. */
export function placeholdersOf(commands: string): readonly string[] {
  const words = [...commands.replaceAll(/^ *#.*$/gm, '').matchAll(capitals)].map(([word]) => word);
  return [...new Set(words)].filter((word) => word.length > 1 && !wordsOfAws.has(word));
}

/** The command line with a value in the place of every placeholder that has one. */
export function fillPlaceholders(commands: string, values: ReadonlyMap<string, string>): string {
  return commands.replace(capitals, (word) => (wordsOfAws.has(word) ? word : (values.get(word) ?? word)));
}

/** Those that docs/writing-policies.md explains, in the first column of their table. */
export function documentedPlaceholders(): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../docs/writing-policies.md'), 'utf8');
  const [, table = ''] = text.split('| placeholder | stands for |\n');
  const [rows = ''] = table.split('\n\n');
  return rows.split('\n').flatMap((row) => row.split('|')[1]?.match(/[A-Z][A-Z_]+/g) ?? []);
}

/**
 * The parts of a fix's commands, which an empty line separates: each is for another cause, which its comment
 * names.
 */
export function partsOf(commands: string): readonly string[] {
  return commands
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
