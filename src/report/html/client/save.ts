let last = '';

/** Hands text over as a file, made in the page: nothing is asked of anybody. */
export function save(name: string, type: string, chunks: Iterable<string>): void {
  // Browsers may read a file long after the click: it is given up when the next one is made.
  if (last !== '') URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([...chunks], { type }));
  const link = document.createElement('a');
  link.href = last;
  link.download = name;
  link.click();
}
