/** True for names of the form AWS gives its regions. They become host names, so anything else is refused. */
export function looksLikeRegion(text: string): boolean {
  return text.length <= 40 && /^[a-z]{2,8}(?:-[a-z0-9]{1,16}){1,6}$/.test(text);
}
