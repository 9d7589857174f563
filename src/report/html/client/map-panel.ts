import { type Markup, markup } from '../markup.ts';
import { build } from './build.ts';

/** Shows what is known of the chosen cell beside the map. */
export interface Panel {
  readonly show: (content: readonly Markup[], goThere: boolean) => void;
}

/** `back` leads back to where the reader came from. */
export function createPanel(aside: HTMLElement, back: () => void): Panel {
  function close(): void {
    aside.hidden = true;
    back();
  }

  aside.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return {
    show(content, goThere) {
      const button = build(markup('button', { type: 'button', class: 'close' }, 'Close'));
      button.addEventListener('click', close);
      aside.replaceChildren(button, ...content.map(build));
      aside.scrollTop = 0;
      aside.hidden = false;
      if (goThere) aside.querySelector('h3')?.focus();
    },
  };
}
