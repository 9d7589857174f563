import { config, securityHub } from './aws.ts';
import { cloudCustodian } from './cloud-custodian.ts';
import { cloudsploit } from './cloudsploit.ts';
import type { PeerTool } from './peer-check.ts';
import { prowler } from './prowler.ts';
import { scoutsuite } from './scoutsuite.ts';
import { steampipe } from './steampipe.ts';

/** In the order of the page. */
export const peerTools: readonly PeerTool[] = [
  prowler,
  steampipe,
  securityHub,
  config,
  cloudsploit,
  scoutsuite,
  cloudCustodian,
];

/** What a tool is called by its people. */
export function toolTitle(id: string): string {
  const tool = peerTools.find((one) => one.id === id);
  if (tool === undefined) throw new Error(`there is no tool ${id}`);
  return tool.title;
}
