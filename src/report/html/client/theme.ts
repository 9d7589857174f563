import { readTheme, writeTheme } from './address.ts';

/**
 * A button that turns the page dark or light. Nothing is stored: the address alone remembers, so that a link shows
 * what its sender saw.
 */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (button === null) return;
  const asked = readTheme();
  let dark = asked === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : asked === 'dark';

  function show(): void {
    document.documentElement.classList.toggle('dark', dark);
    document.documentElement.classList.toggle('light', !dark);
    button?.setAttribute('aria-pressed', String(dark));
  }

  if (asked !== undefined) show();
  button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    show();
    writeTheme(dark ? 'dark' : 'light');
  });
  button.hidden = false;
}
