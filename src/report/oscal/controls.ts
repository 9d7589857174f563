import { policyName } from '../../model/policy-name.ts';
import type { ControlStatus, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { policyControls } from '../policy-controls.ts';
import { frameworkName } from '../text/framework-words.ts';
import { token } from './values.ts';

export interface AssessedFramework {
  readonly id: string;
  readonly title: string;
  readonly controls: readonly AssessedControl[];
}

export interface AssessedControl {
  readonly id: string;
  readonly title: string;
  readonly status: ControlStatus;
  readonly policies: readonly string[];
}

/**
 * The chosen frameworks. Where none was chosen, all to which policies are mapped; where none is mapped, the policies
 * are the controls: OSCAL wants to know which were reviewed.
 */
export function assessedFrameworks(result: ScanResult): readonly AssessedFramework[] {
  const chosen = result.frameworks.map((framework) => ({
    id: framework.id,
    title: frameworkName(framework),
    controls: framework.controls,
  }));
  if (chosen.some(({ controls }) => controls.some(isAssessed))) return chosen;
  const mapped = mappedFrameworks(result);
  return mapped.length > 0 ? mapped : ownFramework(result);
}

export function isAssessed({ status }: Pick<AssessedControl, 'status'>): boolean {
  return status !== 'not-assessed';
}

function mappedFrameworks(result: ScanResult): readonly AssessedFramework[] {
  const frameworks = new Map<string, Map<string, PolicyEntry[]>>();
  const controls = policyControls({ policies: result.policies, frameworks: [] });
  for (const policy of result.policies) {
    for (const { framework, controls: ids } of controls.get(policyName(policy)) ?? []) {
      const known = frameworks.get(framework) ?? new Map<string, PolicyEntry[]>();
      for (const id of new Set(ids)) known.set(id, [...(known.get(id) ?? []), policy]);
      frameworks.set(framework, known);
    }
  }
  return [...frameworks].map(([id, known]) => ({
    id,
    title: id,
    controls: [...known].map(([control, policies]) => mappedControl(control, policies)),
  }));
}

function ownFramework({ policies }: ScanResult): readonly AssessedFramework[] {
  if (policies.length === 0) return [];
  const controls = policies.map((policy) => ({
    ...mappedControl(policyName(policy), [policy]),
    title: policy.title,
  }));
  return [{ id: 'trailproof', title: 'Policies of Trailproof', controls }];
}

/** What fails decides, then what could not be judged, as for the controls of chosen frameworks. */
function mappedControl(id: string, policies: readonly PolicyEntry[]): AssessedControl {
  const order = ['fail', 'error', 'pass'] as const;
  const status = order.find((one) => policies.some(({ counts }) => counts[one] > 0)) ?? 'not-applicable';
  return { id, title: id, status, policies: policies.map(policyName) };
}

/** How OSCAL names a control, and what of it a finding is about. */
export interface ControlTarget {
  readonly control: string;
  readonly type: 'statement-id' | 'objective-id';
  readonly target: string;
}

/** `AC-2`, `AC-2(4)`, `AU-2.b`, `PM-14.a(1)`. */
const nistControl = /^([A-Z]{2})-(\d{1,2})(?:\((\d{1,2})\))?((?:\.?[a-z]|\.?\d{1,2}|\([a-z\d]{1,2}\))*)$/;

/**
 * NIST publishes the catalogue of SP 800-53 as OSCAL, whose names are used for its controls and their statements.
 * Others have no names of OSCAL: theirs are made from the framework's and the control's.
 */
export function controlTarget(framework: string, id: string): ControlTarget {
  const nist = framework === 'nist-800-53-r5' ? nistControl.exec(id) : null;
  if (nist === null) {
    const own = token(`${framework}_${id}`);
    return { control: own, type: 'objective-id', target: own };
  }
  const [, family = '', number = '', enhancement = '', part = ''] = nist;
  const control = `${family.toLowerCase()}-${number}${enhancement === '' ? '' : `.${enhancement}`}`;
  const parts = part.match(/[a-z]+|\d+/g) ?? [];
  return { control, type: 'statement-id', target: [`${control}_smt`, ...parts].join('.') };
}
