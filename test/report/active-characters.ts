/**
 * What may never be in a report: everything that moves a cursor, hides text or reorders it. Selectors of
 * variants may, they choose a glyph.
 */
export const activeCharacters: RegExp =
  /[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe00}-\u{fe0f}\n]]/v;
