import { findSchemas } from '../../io/find-schemas.ts';
import { UsageError } from '../../model/problem.ts';
import { suggestName } from '../../policy/did-you-mean.ts';
import { exitCodes } from '../../run/exit-codes.ts';
import type { Context } from '../context.ts';

/** `trailproof schema [NAME]`: prints the JSON Schema of a kind of file, or lists the kinds. */
export function schema(name: string | undefined, { stdout }: Context): number {
  const schemas = findSchemas();
  if (name === undefined) {
    const longest = Math.max(...schemas.map((one) => one.name.length));
    for (const one of schemas) stdout.write(`${one.name.padEnd(longest)}  ${one.title()}\n`);
    return exitCodes.ok;
  }
  const chosen = schemas.find((one) => one.name === name);
  if (chosen === undefined) {
    const { suggestion = 'see `trailproof schema`' } = suggestName(
      name,
      schemas.map((one) => one.name),
    );
    throw new UsageError(`There is no schema ${name}`, {
      next: `${suggestion.charAt(0).toUpperCase()}${suggestion.slice(1)}`,
    });
  }
  stdout.write(chosen.read());
  return exitCodes.ok;
}
