import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { schemaFile } from '../schemas/schema-file.ts';

export interface AsffFinding {
  readonly Id: string;
  readonly ProductArn: string;
  readonly AwsAccountId: string;
  readonly CreatedAt: string;
  readonly UpdatedAt: string;
  readonly Types: readonly string[];
  readonly Title: string;
  readonly Description: string;
  readonly Severity: { readonly Label: string; readonly Original: string };
  readonly Compliance: {
    readonly Status: string;
    readonly StatusReasons?: readonly { readonly ReasonCode: string; readonly Description: string }[];
    readonly RelatedRequirements?: readonly string[];
    readonly AssociatedStandards?: readonly { readonly StandardsId: string }[];
  };
  readonly RecordState: string;
  readonly ProductFields: Readonly<Record<string, string>>;
  readonly Resources: readonly {
    readonly Type: string;
    readonly Id: string;
    readonly Partition?: string;
    readonly Region: string;
    readonly Details?: { readonly Other: Readonly<Record<string, string>> };
  }[];
}

const mostInBatch = 100;
const mostBytes = 240_000;
const namespaces =
  /^(?:Software and Configuration Checks|TTPs|Effects|Unusual Behaviors|Sensitive Data Identifications)(?:\/[^/]+){1,2}$/;

let compiled: ValidateFunction | undefined;

/** Why Security Hub would refuse findings that are imported in batches of a hundred; none when it would not. */
export function asffProblems(findings: readonly AsffFinding[]): readonly string[] {
  compiled ??= new Ajv2020({ strict: false, allErrors: true }).compile(schemaFile('asff/findings.json'));
  const problems: string[] = [];
  for (let start = 0; start < findings.length; start += mostInBatch) {
    compiled(findings.slice(start, start + mostInBatch));
    problems.push(
      ...(compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
    );
  }
  return [...problems, ...findings.flatMap(ownProblems)];
}

/** What AWS says in prose, and the schema cannot. */
function ownProblems(finding: AsffFinding): readonly string[] {
  const { AwsAccountId: account, ProductArn: product, CreatedAt: created, UpdatedAt: updated } = finding;
  const rules: readonly (readonly [boolean, string])[] = [
    [/^\d{12}$/.test(account), 'an account is twelve digits'],
    [
      new RegExp(
        `^arn:aws(-[a-z-]+)?:securityhub:[a-z]+(-[a-z]+)+-\\d:${account}:product/${account}/default$`,
      ).test(product),
      'the product is that of the account, in a region',
    ],
    [product.split(':')[3] === finding.Resources[0]?.Region, 'the product is in the region of the resource'],
    [[created, updated].every((time) => new Date(time).toISOString() === time), 'times are RFC 3339'],
    [finding.Types.every((type) => namespaces.test(type)), 'types have a namespace and a category'],
    [new TextEncoder().encode(JSON.stringify(finding)).length <= mostBytes, 'a finding has 240 KB'],
  ];
  return rules.flatMap(([holds, rule]) => (holds ? [] : [`${finding.Id}: ${rule}`]));
}
