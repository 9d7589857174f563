/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html, member Name. */
const pattern = /^(?=.{3,128}$)[A-Za-z0-9](?:[._-]?[A-Za-z0-9])*$/;

export function isTrailName(text: string): boolean {
  return pattern.test(text);
}
