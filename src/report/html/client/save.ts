/** Hands text over as a file, made in the page: nothing is asked of anybody. */
export function save(name: string, type: string, chunks: Iterable<string>): void {
  const address = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it when the click returns; some look at the address a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
