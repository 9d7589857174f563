import { utf8Length } from './utf8-length.ts';

/** A part of a page that may have to be cut off between its entries. */
export interface Section {
  readonly entries: Iterable<string>;
  /** The part of what room is left that it may take, so that what comes after it has some, too. */
  readonly share: number;
}

const cutOff = '\nThere is more than fits here: see the reports.\n\n';

/** As many entries of each section as fit, so that the whole has at most so many bytes in UTF-8. */
export function* fitted(sections: readonly Section[], mostBytes: number): Iterable<string> {
  const notes = sections.length * utf8Length(cutOff);
  let left = mostBytes - notes;
  for (const { entries, share } of sections) {
    let room = left * share;
    for (const entry of entries) {
      const bytes = utf8Length(entry);
      if (bytes > room) {
        yield cutOff;
        break;
      }
      room -= bytes;
      left -= bytes;
      yield entry;
    }
  }
}
