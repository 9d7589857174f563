import type { ScanResult } from '../../../../src/model/scan-result.ts';
import { resultOf } from '../../fixture.ts';
import { exampleTrails } from '../../fixture-trails.ts';

type Coverage = ScanResult['coverage'];
type Answer = Coverage['situations'][number]['answers'][number];

export const organizationTrail = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';

const classes: Coverage['classes'] = [
  { id: 'reads', title: 'Reads', category: 'management' },
  { id: 'writes', title: 'Writes', category: 'management' },
  { id: 'objects', title: 'Objects', category: 'data' },
];

function answer(of: string, state: Answer['state'], more: Partial<Answer> = {}): Answer {
  return { class: of, state, by: state === 'unknown' ? [] : [organizationTrail], faults: [], ...more };
}

const situations: Coverage['situations'] = [
  {
    id: 'good',
    answers: [answer('reads', 'covered'), answer('writes', 'covered'), answer('objects', 'gap')],
  },
  {
    id: 'bad',
    answers: [
      answer('reads', 'gap', { by: [], witness: 'kms:Decrypt (management, read)' }),
      answer('writes', 'covered'),
      answer('objects', 'gap', { by: [], witness: 's3:GetObject' }),
    ],
  },
  {
    id: 'dark',
    answers: [
      answer('reads', 'unknown', { faults: ['f1'], reason: 'A pattern could not be read.' }),
      answer('writes', 'covered'),
      answer('objects', 'unknown', { faults: ['f1'] }),
    ],
  },
];

const accounts: ScanResult['accounts'] = [
  account('111111111111', 'shop', 'Root/Shops'),
  account('222222222222', 'bank', 'Root/Banks'),
  account('333333333333', 'farm', 'Root/Shops'),
  { ...account('444444444444', 'vault', 'Root/Banks'), access: 'unreadable', regions: [] },
];

function account(id: string, name: string, ou: string): ScanResult['accounts'][number] {
  return { id, partition: 'aws', name, ou, access: 'read', regions: ['r1', 'r2'] };
}

/** Four accounts in two units: one has a gap, one something unknown, one could not be looked into. */
export function organization(): ScanResult {
  return {
    ...resultOf({
      trails: exampleTrails(),
      accounts: accounts.map(({ id }) => id),
      faults: [
        {
          id: 'f1',
          kind: 'denied',
          call: 'cloudtrail:GetEventSelectors',
          account: '222222222222',
          region: 'r2',
          code: 'AccessDenied',
          message: '',
        },
      ],
    }),
    accounts,
    coverage: {
      classes,
      situations,
      cells: [
        { account: '111111111111', situation: 'good', regions: ['r1', 'r2'] },
        { account: '222222222222', situation: 'good', regions: ['r1'] },
        { account: '222222222222', situation: 'dark', regions: ['r2'] },
        { account: '333333333333', situation: 'bad', regions: ['r1'] },
      ],
    },
  };
}

/** So many accounts in 17 regions; of each five one has a situation of its own, and of each hundred one a gap. */
export function largeOrganization(count: number): ScanResult {
  const base = organization();
  const regions = Array.from({ length: 17 }, (_, index) => `eu-west-${index}`);
  const ids = Array.from({ length: count }, (_, index) => String(100_000_000_000 + index * 7_919));
  const [good] = situations;
  const own = ids.filter((_, index) => index % 5 === 0);
  return {
    ...base,
    accounts: ids.map((id, index) => ({
      ...account(id, `team-${index % 211}-service-${index}`, `Root/Unit ${index % 97}`),
      regions,
    })),
    coverage: {
      classes,
      situations: [
        ...situations,
        ...own.map((id) => ({
          id: `own-${id}`,
          answers: (good?.answers ?? []).map((each) => ({
            ...each,
            by: [...each.by, `arn:aws:cloudtrail:us-east-1:${id}:trail/own-${id}`],
          })),
        })),
      ],
      cells: ids.map((id, index) => ({
        account: id,
        situation: index % 5 === 0 ? `own-${id}` : index % 100 === 1 ? 'bad' : 'good',
        regions,
      })),
    },
  };
}
