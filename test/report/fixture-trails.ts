import type { TrailEntry } from '../../src/model/scan-result.ts';
import { account, regions } from './fixture-subjects.ts';

export function exampleTrails(): readonly TrailEntry[] {
  const bucket = { name: 'audit-logs-111122223333', state: 'present' } as const;
  return [
    {
      arn: `arn:aws:cloudtrail:us-east-1:${account}:trail/main`,
      name: 'main',
      owner: account,
      home: 'us-east-1',
      multiRegion: true,
      organization: false,
      reach: {
        logging: regions.filter((region) => region !== 'eu-west-1'),
        stopped: [],
        unknown: ['eu-west-1'],
      },
      records: ['management events, write only'],
      bucket,
      key: {
        arn: `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
        state: 'present',
        keyState: 'Enabled',
      },
      logFileValidation: true,
    },
    {
      arn: `arn:aws:cloudtrail:eu-west-1:${account}:trail/old-[click](https://example.com)`,
      name: 'old-[click](https://example.com)',
      owner: account,
      home: 'eu-west-1',
      multiRegion: false,
      organization: null,
      reach: { logging: [], stopped: ['eu-west-1'], unknown: [] },
      records: null,
      bucket: { name: 'gone-bucket', state: 'dangling' },
      key: null,
      logFileValidation: null,
    },
  ];
}
