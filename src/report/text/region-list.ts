const SHORTEN_FROM = 5;

/**
 * Regions for people, sorted: `eu-west-1, us-east-1`. From five on, regions that differ in their number
 * only are written together: `ap-northeast-1/2/3, ap-south-1`.
 */
export function regionList(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort();
  if (sorted.length < SHORTEN_FROM) return sorted.join(', ');
  const families = new Map<string, string[]>();
  for (const name of sorted) {
    const [, family = name, number = ''] = /^(.*-)(\d+)$/.exec(name) ?? [];
    const numbers = families.get(family);
    if (numbers === undefined) families.set(family, [number]);
    else numbers.push(number);
  }
  return [...families].map(([family, numbers]) => `${family}${numbers.join('/')}`).join(', ');
}
