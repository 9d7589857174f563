/**
 * A button that turns the page dark or light. Nothing is stored: the address alone remembers, so that a link shows
 * what its sender saw.
 */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (button === null) return;
  const asked = /[?&]theme=(dark|light)\b/.exec(location.hash)?.[1];
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
    remember(dark ? 'dark' : 'light');
  });
  button.hidden = false;
}

function remember(theme: string): void {
  const rest = location.hash.slice(1).replace(/[?&]theme=(?:dark|light)\b/, '');
  history.replaceState(null, '', `#${rest}${rest.includes('?') ? '&' : '?'}theme=${theme}`);
}
