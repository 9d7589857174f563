import type { JsonObject } from '../../model/json.ts';
import type { Finding, PolicyEntry, Severity } from '../../model/scan-result.ts';
import type { PolicyControls } from '../policy-controls.ts';
import { witnessWords } from '../text/finding-words.ts';
import type { AsffSource } from './asff-source.ts';
import { complianceOf } from './compliance.ts';
import {
  line,
  longestAccountName,
  longestDescription,
  longestFieldValue,
  longestId,
  longestName,
  longestRecommendation,
  longestTitle,
} from './limits.ts';
import { importRegion, productArn } from './place.ts';
import { resourceOf } from './resource.ts';

const labels: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
};

/** A finding as Security Hub takes it from the account that it is about. */
export function findingOf(finding: Finding, source: AsffSource): JsonObject {
  const { subject, policy: name } = finding;
  const policy = source.policies.get(name);
  const account = source.accounts.get(subject.account);
  const region = importRegion(subject, account);
  const controls = source.controls.get(name) ?? [];
  const severity = severityOf(finding);
  const types = typesOf(controls);
  return {
    SchemaVersion: '2018-10-08',
    Id: line(`trailproof/${finding.fingerprint}`, longestId),
    ProductArn: productArn(subject, region),
    ProductName: 'Trailproof',
    CompanyName: 'Trailproof',
    GeneratorId: line(`trailproof/${name}`, longestId),
    AwsAccountId: subject.account,
    AwsAccountName: account?.name === undefined ? undefined : line(account.name, longestAccountName),
    Types: types,
    CreatedAt: source.run.startedAt,
    UpdatedAt: source.run.endedAt,
    LastObservedAt: source.run.endedAt,
    Severity: severity,
    Title: titleOf(finding, policy),
    Description: line(descriptionOf(finding), longestDescription),
    Remediation: remediationOf(finding, policy),
    ProductFields: productFields(finding, source),
    Resources: [resourceOf(finding, region)],
    Compliance: complianceOf(finding, controls, source),
    RecordState: finding.status === 'not-applicable' ? 'ARCHIVED' : 'ACTIVE',
    // Later imports change severity and types through these alone.
    FindingProviderFields: { Severity: severity, Types: types },
  };
}

/** Nothing to do is INFORMATIONAL, as in the findings of Security Hub itself. */
function severityOf({ status, severity, effective }: Finding): JsonObject {
  const isOpen = (status === 'fail' || status === 'error') && effective !== 'waived';
  return { Label: isOpen ? labels[severity] : 'INFORMATIONAL', Original: severity };
}

/** `namespace/category/classifier`: https://docs.aws.amazon.com/securityhub/latest/userguide/asff-required-attributes.html */
function typesOf(controls: readonly PolicyControls[]): readonly string[] {
  if (controls.length === 0) return ['Software and Configuration Checks/AWS Security Best Practices'];
  return ['Software and Configuration Checks/Industry and Regulatory Standards'];
}

function titleOf({ policy: name, subject }: Finding, policy: PolicyEntry | undefined): string {
  const title = line(policy?.title ?? name, longestTitle);
  const of = ` (${line(subject.name ?? subject.id, longestTitle / 4)})`;
  return `${line(title, longestTitle - of.length)}${of}`;
}

function descriptionOf({ message, witness }: Finding): string {
  return witness === undefined ? message : `${message}. ${witnessWords(witness)}`;
}

function remediationOf({ status }: Finding, policy: PolicyEntry | undefined): JsonObject | undefined {
  if (policy === undefined || status === 'pass' || status === 'not-applicable') return undefined;
  const url = policy.references.find((reference) => /^https:\/\/[!-~]+$/.test(reference));
  return {
    Recommendation: {
      Text: line(policy.fix.summary, longestRecommendation),
      Url: url === undefined || url.length > longestFieldValue ? undefined : url,
    },
  };
}

/** What the format has no place for; the verdict as it was judged among it. */
function productFields(finding: Finding, { run, toolVersion, policies }: AsffSource): JsonObject {
  const { status, effective, baseline, waiver, policy, subject } = finding;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['status', status],
    ['effective', effective],
    ['baseline', baseline],
    ['policy', policy],
    ['policy-digest', policies.get(policy)?.digest],
    ['subject-kind', subject.kind],
    ['subject', subject.id],
    ['organizational-unit', subject.ou],
    ['run', run.id],
    ['version', toolVersion],
    ['waiver/id', waiver?.id],
    ['waiver/reason', waiver?.reason],
    ['waiver/owner', waiver?.owner],
    ['waiver/approver', waiver?.approver],
    ['waiver/ticket', waiver?.ticket],
    ['waiver/created', waiver?.created],
    ['waiver/expires', waiver?.expires],
    ['waiver/compensating-control', waiver?.compensatingControl],
  ];
  return Object.fromEntries(
    fields.flatMap(([name, value]) =>
      value === undefined ? [] : [[`trailproof/${name}`, line(value, fieldLimit(name))]],
    ),
  );
}

function fieldLimit(name: string): number {
  return name === 'subject' || name.startsWith('waiver/') ? longestFieldValue : longestName;
}
