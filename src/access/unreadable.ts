/**
 * Thrown where a document is not a policy that AWS would accept, and caught where the document is parsed; it
 * never leaves this folder. The message goes on after "statement 2 ".
 */
export class Unreadable extends Error {}
