import type { JsonObject } from '../../model/json.ts';
import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { givenList } from '../json/given-list.ts';
import { counted } from '../text/counting.ts';
import { type OscalSource, policyResourceId } from './oscal-source.ts';
import { markup, prop, props, text } from './values.ts';

const OSCAL_VERSION = '1.2.1';

export function metadata({ tool, run }: ScanResult): JsonObject {
  return {
    title: 'CloudTrail assessment results',
    'last-modified': run.endedAt,
    version: text(run.id),
    'oscal-version': OSCAL_VERSION,
    props: props({ tool: tool.name, 'tool-version': tool.version, caller: run.caller }),
  };
}

/** There is no plan in OSCAL: what was asked is described at the end of the document. */
export function importPlan({ planId }: OscalSource): JsonObject {
  return { href: `#${planId}` };
}

export function assessmentPlan({ scope, population }: ScanResult, { planId }: OscalSource): JsonObject {
  const { asked } = scope;
  const { accounts, regions } = population;
  return {
    uuid: planId,
    title: 'What was asked',
    description: markup(
      `Calls that read the configuration of CloudTrail and of what its logs go to, in ${counted(accounts.discovered, 'account')} and ${counted(regions.discovered, 'region')}; of these ${accounts.evaluated} and ${regions.evaluated} were evaluated, ${accounts.excluded} and ${regions.excluded} left out, ${accounts.unreadable} and ${regions.unreadable} unreadable.`,
    ),
    props: [
      { name: 'type', value: 'plan' },
      ...props({
        'plan-digest': scope.planDigest,
        organization: asked.organization,
        regions: asked.regions.length === 0 ? 'all' : asked.regions.join(' '),
        accounts: asked.accounts.length === 0 ? undefined : asked.accounts.join(' '),
      }),
      ...scope.excluded.map(({ account, region, reason }) =>
        prop('excluded', `${[account, region ?? ''].join(' ').trim()}: ${reason}`),
      ),
    ],
  };
}

/** The plan, and the policies as they were judged. */
export function backMatter(plan: JsonObject, { policies }: ScanResult): JsonObject {
  return { resources: [plan, ...policies.map(policyResource)] };
}

function policyResource(policy: PolicyEntry): JsonObject {
  const name = policyName(policy);
  const links = policy.references.filter((reference) => /^https:\/\/[\w.\-/~%?=&#:+]+$/.test(reference));
  return {
    uuid: policyResourceId(name),
    title: markup(policy.title),
    description: markup(policy.why),
    props: [
      { name: 'type', value: 'policy' },
      ...props({ policy: name, digest: policy.digest, severity: policy.severity }),
      ...Object.entries(policy.params).map(([param, value]) =>
        prop('parameter', `${param} = ${JSON.stringify(value)}`),
      ),
    ],
    rlinks: givenList(links.map((href) => ({ href }))),
  };
}
