import type {
  ReportingDescriptor,
  ReportingDescriptorReference,
  ReportingDescriptorRelationship,
  ToolComponent,
} from '@microsoft/sarif';
import type { FrameworkEntry, PolicyEntry, ScanResult } from '../../model/scan-result.ts';
import { visible } from '../text/escape-text.ts';
import { frameworkName } from '../text/framework-words.ts';
import { uuidOf } from '../uuid-v5.ts';

/** Frameworks as SARIF has them, and where policies stand in them. */
export interface Taxonomies {
  readonly components: readonly ToolComponent[];
  /** For `driver.supportedTaxonomies`. */
  readonly references: readonly ComponentReference[];
  readonly relationshipsOf: (policy: PolicyEntry) => readonly ReportingDescriptorRelationship[];
  /** The controls that results of a policy are about, as far as the run was about frameworks. */
  readonly taxaOf: (policy: PolicyEntry) => readonly ReportingDescriptorReference[];
}

/** The object model leaves the members of these open. */
type ComponentReference = {
  readonly name: string;
  readonly index: number;
  readonly guid: string;
};

interface Taxonomy {
  readonly id: string;
  readonly reference: ComponentReference;
  /** Control -> its place. */
  readonly places: ReadonlyMap<string, number>;
  readonly component: ToolComponent;
}

/**
 * The frameworks of the chosen packs, with all their controls that concern logging. Where no pack has a framework,
 * those that policies name, of which no more than names is known; results do not repeat them then.
 */
export function taxonomiesOf({
  frameworks,
  policies,
}: Pick<ScanResult, 'frameworks' | 'policies'>): Taxonomies {
  const isChosen = frameworks.length > 0;
  const all = isChosen
    ? frameworks.map((framework, index) => taxonomy(framework.id, index, chosen(framework)))
    : [...namedControls(policies)].map(([id, controls], index) => taxonomy(id, index, named(controls)));
  const referred = (policy: PolicyEntry): readonly ReportingDescriptorReference[] =>
    all.flatMap(({ id, reference, places }) => {
      const controls = Object.hasOwn(policy.controls, id) ? (policy.controls[id] ?? []) : [];
      return [...new Set(controls)].flatMap((control) => {
        const index = places.get(control);
        if (index === undefined) return [];
        return [
          { id: visible(control), index, toolComponent: { name: reference.name, index: reference.index } },
        ];
      });
    });
  return {
    components: all.map(({ component }) => component),
    references: all.map(({ reference }) => reference),
    relationshipsOf: (policy) => referred(policy).map((target) => ({ target, kinds: ['relevant'] })),
    taxaOf: (policy) => (isChosen ? referred(policy) : []),
  };
}

type Contents = Partial<Pick<ToolComponent, 'shortDescription' | 'fullName' | 'version'>> & {
  readonly taxa: readonly (readonly [control: string, described: Omit<ReportingDescriptor, 'id'>])[];
};

function taxonomy(id: string, index: number, { taxa, ...described }: Contents): Taxonomy {
  const name = visible(id);
  const guid = uuidOf(`framework\n${id}`);
  const organization = organizationOf(id);
  return {
    id,
    reference: { name, index, guid },
    places: new Map(taxa.map(([control], place) => [control, place])),
    component: {
      guid,
      name,
      ...(organization === undefined ? {} : { organization }),
      ...described,
      taxa: taxa.map(([control, more]) => ({ id: visible(control), ...more })),
      // Controls that have nothing to do with logging are left out.
      isComprehensive: false,
    },
  };
}

/** Controls that no policy assesses are there as well: that nobody looked is what a reader must learn. */
function chosen(framework: FrameworkEntry): Contents {
  const { title, version, controls } = framework;
  return {
    shortDescription: { text: visible(title) },
    fullName: visible(frameworkName(framework)),
    version: visible(version),
    taxa: controls.map(({ id, title: text, status, level, assessment }) => [
      id,
      {
        shortDescription: { text: visible(text) },
        properties: {
          status,
          ...(level === undefined ? {} : { level }),
          ...(assessment === undefined ? {} : { assessment }),
        },
      },
    ]),
  };
}

function named(controls: ReadonlySet<string>): Contents {
  return { taxa: [...controls].map((control) => [control, {}]) };
}

/** Framework -> controls that policies name, both sorted, so that the order of policies never shows. */
function namedControls(policies: readonly PolicyEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, controls] of policies.flatMap((policy) => Object.entries(policy.controls))) {
    const known = found.get(id) ?? new Set();
    for (const control of controls) known.add(control);
    found.set(id, known);
  }
  return new Map([...found].sort(byName).map(([id, controls]) => [id, new Set([...controls].sort())]));
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

/** Who publishes a framework, by the family that its id begins with. */
const organizations: Readonly<Record<string, string>> = {
  aws: 'Amazon Web Services',
  cis: 'Center for Internet Security',
  fedramp: 'FedRAMP',
  hipaa: 'U.S. Department of Health and Human Services',
  iso: 'International Organization for Standardization',
  nist: 'National Institute of Standards and Technology',
  pci: 'PCI Security Standards Council',
  soc2: 'American Institute of Certified Public Accountants',
  trailproof: 'Trailproof',
};

function organizationOf(id: string): string | undefined {
  const [family = ''] = id.split('-');
  return Object.hasOwn(organizations, family) ? organizations[family] : undefined;
}
