/** A member that is left out when there is nothing to say. */
export function optional<Name extends string, Value extends string | number | boolean>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  // A computed key widens to an index signature; the one member it can hold is the named one.
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: Value });
}
