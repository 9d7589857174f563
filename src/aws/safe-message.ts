const longest = 400;

/**
 * An error's text made fit for reports: one line, bounded, without secrets. S3 and STS repeat the canonical
 * request when a signature does not match, and the session token is a signed header of it; refusals may
 * carry an encoded authorization message of a kilobyte.
 */
export function safeMessage(text: string): string {
  const line = text
    .slice(0, 16_384)
    .replace(/x-amz-security-token:\S*/gi, 'x-amz-security-token:(hidden)')
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, '(access key)')
    .replace(/[A-Za-z0-9+/=_-]{100,}/g, '(hidden)')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
