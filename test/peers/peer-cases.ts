import { accountCases } from './account-cases.ts';
import { cloudCustodianCases } from './cloud-custodian-cases.ts';
import { cloudsploitCases } from './cloudsploit-cases.ts';
import type { PeerGroup } from './peer-case.ts';
import { prowlerCases } from './prowler-cases.ts';
import { regionCases } from './region-cases.ts';
import { selectorCases } from './selector-cases.ts';
import { steampipeCases } from './steampipe-cases.ts';

export const peerGroups: readonly PeerGroup[] = [
  regionCases,
  accountCases,
  selectorCases,
  prowlerCases,
  steampipeCases,
  cloudsploitCases,
  cloudCustodianCases,
];
