import type { ReportingDescriptor } from '@microsoft/sarif';
import { capital } from '../../model/capital.ts';
import { policyName } from '../../model/policy-name.ts';
import type { PolicyEntry, Severity } from '../../model/scan-result.ts';
import { shortened, visible } from '../text/escape-text.ts';
import { longestDescription, longestName, mostShownTags } from './limits.ts';

/** SARIF knows three levels for our four severities. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
      return 'note';
  }
}

/** GitHub reads a number out of a string: over 9.0 critical, from 7.0 high, from 4.0 medium, the rest low. */
const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
};

const generalTags = ['security', 'aws', 'cloudtrail'];

/** A policy as GitHub shows it. Every text that GitHub demands is there and not empty. */
export function ruleOf(policy: PolicyEntry): ReportingDescriptor {
  const id = ruleIdOf(policyName(policy));
  const helpUri = policy.references.find(isWebAddress);
  return {
    id,
    name: pascalCase(id),
    fullDescription: { text: described(policy.why, id) },
    help: { text: helpText(policy), markdown: helpMarkdown(policy) },
    shortDescription: { text: described(policy.title, id) },
    defaultConfiguration: { level: levelOf(policy.severity) },
    ...(helpUri === undefined ? {} : { helpUri }),
    properties: {
      precision: 'very-high',
      'security-severity': securitySeverities[policy.severity],
      tags: [...generalTags, ...frameworkTags(policy.controls)],
    },
  };
}

/** The id of a policy, or of an instance of one, as the id of its rule. */
export function ruleIdOf(policy: string): string {
  return shortened(visible(policy), longestName);
}

function described(text: string, fallback: string): string {
  const lines = [text, fallback].map((each) => visible(each.replace(/\s+/g, ' ').trim()));
  return shortened(lines.find((line) => line !== '') ?? 'untitled', longestDescription);
}

function pascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map(capital).join('');
}

/** `cis-aws-foundations-5.0.0/3.2`: the first control of each framework, then the second of each, and so on. */
function frameworkTags(controls: PolicyEntry['controls']): readonly string[] {
  const frameworks = Object.entries(controls);
  const deepest = Math.max(0, ...frameworks.map(([, ids]) => ids.length));
  const tags = Array.from({ length: deepest }, (_, index) =>
    frameworks.flatMap(([framework, ids]) => {
      const id = ids[index];
      return id === undefined ? [] : [visible(`${framework}/${id}`)];
    }),
  ).flat();
  return [...new Set(tags)].slice(0, mostShownTags - generalTags.length);
}

function helpText({ why, fix, references }: PolicyEntry): string {
  const parts = [
    lines(why),
    `How to fix it: ${lines(fix.summary)}`,
    ...(fix.cli === undefined ? [] : [lines(fix.cli)]),
  ];
  return [...parts, ...references.map(lines)].join('\n\n');
}

function helpMarkdown(policy: PolicyEntry): string {
  const { why, fix, references } = policy;
  const controls = Object.entries(policy.controls).map(
    ([framework, ids]) => `- ${framework}: ${ids.join(', ')}`,
  );
  return [
    lines(why),
    `**How to fix it.** ${lines(fix.summary)}`,
    ...codeBlock('AWS CLI', 'sh', fix.cli),
    ...codeBlock('Terraform', 'hcl', fix.terraform),
    ...codeBlock('CloudFormation', 'yaml', fix.cloudformation),
    ...(controls.length === 0 ? [] : ['**Controls**', lines(controls.join('\n'))]),
    ...(references.length === 0
      ? []
      : ['**References**', references.map((url) => `- ${visible(url)}`).join('\n')]),
  ].join('\n\n');
}

function codeBlock(title: string, language: string, code: string | undefined): readonly string[] {
  if (code === undefined) return [];
  // Longer than any run of backticks inside, so that the code cannot end its own block.
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${title}:`, `${fence}${language}\n${lines(code)}\n${fence}`];
}

/** Text of a policy file: its lines are kept, what is in them is made visible. */
function lines(text: string): string {
  return text.trim().split(/\r?\n/).map(visible).join('\n');
}

/** By the characters of RFC 3986, which has brackets in hosts only. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.-]+(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/.test(
    text,
  );
}
