/** `1 region`, `17 regions`, `1,000,000 regions`. */
export function counted(number: number, singular: string, plural: string = `${singular}s`): string {
  return `${digits(number)} ${number === 1 ? singular : plural}`;
}

/** Thousands with commas; not `toLocaleString`, which asks the machine where it lives. */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
