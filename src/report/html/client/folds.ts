/** What a link leads to is opened, and on paper nothing is folded. */
export function openFolds(): void {
  globalThis.addEventListener('hashchange', openTarget);
  openTarget();

  let folded: readonly HTMLDetailsElement[] = [];
  globalThis.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  globalThis.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}

function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
