/**
 * States in which nobody can be somebody in an account (Organizations guide, "Monitor the state of your AWS
 * accounts"). An account that is to be closed works until it is, and a state that AWS adds later must not
 * hide an account.
 */
const unusable = ['CLOSED', 'PENDING_ACTIVATION', 'SUSPENDED'];

/** Whether there is a point in asking an account that Organizations lists with this state. */
export function isUsableState(state: string): boolean {
  return !unusable.includes(state);
}
