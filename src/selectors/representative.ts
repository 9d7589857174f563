import type { SelectorField } from '../model/selector.ts';
import { catalogueValues } from './example-events.ts';
import { type FieldClasses, profileOfHits, profileOfValue, type ValueClass } from './value-classes.ts';

/** Text put between a prefix and a suffix, the more natural first; which one fits depends on the named values. */
function fillersAfter(prefix: string): readonly string[] {
  const unfinished = /[a-z0-9]$/i.test(prefix) ? ['', 'example'] : ['example', ''];
  return [...unfinished, 'x', '-', '0', '.', '/', '_', '~'];
}

/**
 * A value that really is in the class: a known one when possible, else prefix + filler + suffix. Undefined
 * when the named values use every character there is.
 */
export function representative(
  field: SelectorField,
  valueClass: Exclude<ValueClass, { readonly kind: 'absent' }>,
  classes: FieldClasses,
): string | undefined {
  if (valueClass.kind === 'exactly') return valueClass.value;
  const { prefix, suffix } = valueClass;
  const hits = [
    ...classes.prefixes.filter(({ text }) => text === prefix),
    ...classes.suffixes.filter(({ text }) => text === suffix),
  ];
  const profile = profileOfHits(classes.free, hits);
  const isIn = (value: string): boolean =>
    profileOfValue(classes.constraints, value).every((word, index) => word === profile[index]);
  const arns = catalogueValues(field).filter((value) => prefix === '' && value.startsWith('arn:'));
  const natural = [
    ...catalogueValues(field),
    ...arns.map((arn) => arn + suffix),
    ...fillersAfter(prefix).map((filler) => prefix + filler + suffix),
  ];
  const found = natural.find(isIn);
  if (found !== undefined) return found;
  const fresh = freshCharacter(classes);
  const value = fresh === undefined ? undefined : prefix + fresh + suffix;
  return value !== undefined && isIn(value) ? value : undefined;
}

/** A character in none of the named values: nothing named can then reach beyond prefix and suffix. */
function freshCharacter(classes: FieldClasses): string | undefined {
  const used = new Set<string>();
  for (const constraint of classes.constraints) {
    for (const { value } of [...(constraint?.any ?? []), ...(constraint?.none ?? [])]) {
      for (const unit of value.split('')) used.add(unit);
    }
  }
  for (let code = 0x21; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    if (code !== 0x7f && !used.has(character)) return character;
  }
  return undefined;
}
