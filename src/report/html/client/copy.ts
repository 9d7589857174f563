import { tell } from './element.ts';

/** A button before every piece of code and every name that readers take elsewhere. */
export function addCopyButtons(root: ParentNode): void {
  for (const code of root.querySelectorAll<HTMLElement>('pre, code.copied')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    const what = code.getAttribute('aria-label') ?? 'name';
    button.setAttribute('aria-label', `Copy ${what}`);
    button.addEventListener('click', () => void copy(code, button));
    if (code instanceof HTMLPreElement) code.before(button);
    else code.after(' ', button);
  }
}

async function copy(code: HTMLElement, button: HTMLElement): Promise<void> {
  const done = (await written(textOf(code))) || selected(code);
  button.textContent = done ? 'Copied' : 'Selected';
  tell(done ? 'Copied' : 'Selected: copy it with the keyboard');
  const again = (): void => {
    button.textContent = 'Copy';
  };
  button.addEventListener('blur', again, { once: true });
}

/** Every line of code is an element of its own. */
function textOf(code: HTMLElement): string {
  const lines = [...code.querySelectorAll('code')].map((line) => line.textContent);
  return lines.length === 0 ? (code.textContent ?? '') : `${lines.join('\n')}\n`;
}

async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here: in a frame, or where the page came without encryption.
    return false;
  }
}

/** Selects it, so that it can be copied by hand at least, and tries the old way. */
function selected(code: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(code);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return document.execCommand('copy');
}
