/** True for the form that ids of accounts have: 12 digits, leading zeros included. */
export function isAccountId(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9]{12}$/.test(text);
}
