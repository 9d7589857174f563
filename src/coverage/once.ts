/** What was computed under a key before, or now. */
export function once<Key, T>(memory: Map<Key, T>, key: Key, compute: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
}
