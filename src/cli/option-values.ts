/** Values of an option that are separated by commas, or given by repeating it. */
export function listed(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').map((name) => name.trim())];
}

/** Values of an option that is repeated. */
export function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
