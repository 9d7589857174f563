/** Invented accounts of an invented company. */
export const accounts = {
  management: '111122223333',
  logArchive: '222233334444',
  audit: '333344445555',
  payments: '444455556666',
  storefront: '555566667777',
  analytics: '666677778888',
  loyalty: '777788889999',
  erp: '888899990000',
  parcels: '999900001111',
  sandboxAna: '121212121212',
  sandboxLab: '343434343434',
  hackathon: '565656565656',
} as const;

export const organizationId = 'o-hf3k9wq2ab';

/** Read-only, rolled out to every account, but for those that nobody thought of. */
export const auditRole = 'trailproof-audit';

export const units = {
  root: 'r-hf01',
  security: 'ou-hf01-5r7c2d9k',
  workloads: 'ou-hf01-8w4n1p6z',
  sandbox: 'ou-hf01-2b6x0q3m',
} as const;

/** Enabled by the accounts that sell in Spain, not by the others. */
export const optInRegion = 'eu-south-2';

/** https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html */
const defaultRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
];

export const regions: Readonly<Record<string, 'default' | 'opt-in'>> = Object.fromEntries([
  ...defaultRegions.map((region) => [region, 'default']),
  ...[optInRegion, 'af-south-1', 'ap-southeast-3', 'me-central-1'].map((region) => [region, 'opt-in']),
]);

export const keys = {
  organization: '2f1c7a90-4c1e-4a7b-9d35-0b6c5f8e1a01',
  payments: '7be0d5c4-91f2-4e83-8a6d-c3f27d94b502',
  storefront: 'c05d3e18-6a2b-4f97-b1c8-49ae70d6f203',
  /** Deleted: no account has it. */
  gone: 'e9a4b672-0d8f-4c35-a7e1-5d21c8f39b04',
} as const;

export function keyArn(account: string, region: string, keyId: string): string {
  return `arn:aws:kms:${region}:${account}:key/${keyId}`;
}
