/** A list for a member that is left out where there is nothing to list: schemas refuse an empty one. */
export function givenList<Element>(list: readonly Element[]): readonly Element[] | undefined {
  return list.length === 0 ? undefined : list;
}
