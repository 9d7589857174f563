/**
 * The attributes a page may have. Neither `style` nor any `on…` is among them: the content security policy
 * would refuse them, and a value could become code.
 */
export type Attributes = Readonly<
  Partial<
    Record<
      | 'aria-atomic'
      | 'aria-colindex'
      | 'aria-describedby'
      | 'aria-expanded'
      | 'aria-hidden'
      | 'aria-label'
      | 'aria-labelledby'
      | 'aria-level'
      | 'aria-live'
      | 'aria-pressed'
      | 'aria-rowcount'
      | 'aria-rowindex'
      | 'aria-sort'
      | 'autocomplete'
      | 'charset'
      | 'checked'
      | 'class'
      | 'colspan'
      | 'content'
      | 'data-column'
      | 'data-export'
      | 'data-facet'
      | 'data-part'
      | 'data-policy'
      | 'data-report'
      | 'data-row'
      | 'data-sort'
      | 'datetime'
      | 'for'
      | 'height'
      | 'hidden'
      | 'href'
      | 'http-equiv'
      | 'id'
      | 'lang'
      | 'maxlength'
      | 'name'
      | 'open'
      | 'placeholder'
      | 'rel'
      | 'role'
      | 'rowspan'
      | 'scope'
      | 'spellcheck'
      | 'tabindex'
      | 'title'
      | 'type'
      | 'value'
      | 'width',
      string
    >
  >
>;

/** An element as data: written as text into the file, and built as nodes by the script in the browser. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export type Child = string | Markup | readonly Child[];

/** `markup('td', { class: 'gap' }, 'eu-west-1')`. Strings are text, never markup. */
export function markup(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  return { tag, attributes, children };
}
