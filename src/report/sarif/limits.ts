// What GitHub takes and shows of one run:
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support

/** A run with more results is refused whole. */
export const mostResults = 25_000;
/** Of more results than these only the worst are shown. */
export const mostShownResults = 5_000;
/** `shortDescription` and `fullDescription` of a rule, in characters. */
export const longestDescription = 1_024;
/** Name of a rule, in characters. */
export const longestName = 255;
/** Further tags of a rule are not shown. */
export const mostShownTags = 10;
