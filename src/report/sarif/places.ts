import type { Location } from '@microsoft/sarif';
import type { FileLine, SarifLocation } from '../../model/sarif-location.ts';
import type { PolicyEntry, Subject } from '../../model/scan-result.ts';
import { shortened, visible } from '../text/escape-text.ts';
import { policyLink } from './message-text.ts';

const LONGEST_SEGMENT = 200;
/** In place of the region of what belongs to no region. */
const NO_REGION = 'global';

export interface SarifPlaces {
  readonly choice: SarifLocation;
  /** The file that declares a subject, as the user's configuration has it: never a word of AWS's. */
  readonly fileOf: (subject: Subject) => FileLine | undefined;
}

/** Where no file is known. */
export const autoPlaces: SarifPlaces = { choice: 'auto', fileOf: () => undefined };

type Physical = NonNullable<Location['physicalLocation']>;

/**
 * Where GitHub puts the alert: it refuses the whole upload for one absolute URI (an ARN counts as one) and reads
 * nothing but the physical location. Other programs find the resource by its ARN.
 */
export function resultLocation(
  subject: Subject,
  source: PolicyEntry['source'],
  places: SarifPlaces,
): Location {
  return {
    physicalLocation: physicalLocation(subject, source, places),
    logicalLocations: [
      {
        name: visible(subject.name ?? subject.id),
        fullyQualifiedName: visible(subject.arn ?? subject.id),
        kind: 'resource',
      },
    ],
  };
}

function physicalLocation(subject: Subject, source: PolicyEntry['source'], places: SarifPlaces): Physical {
  if (places.choice === 'policy') return policyFile(source);
  const file = places.choice === 'virtual' ? undefined : places.fileOf(subject);
  // A cloud resource is in no file, so it gets a path of its own, the same in every run and that of no real file.
  if (file === undefined) return placeAt(subjectPath(subject), 1);
  return placeAt(file.path.split('/').map(segment).join('/'), file.line);
}

/** `aws/111122223333/eu-west-1/cloudtrail/trail/main`, each segment percent-encoded. */
export function subjectPath(subject: Subject): string {
  const { partition, account, region = NO_REGION, kind, name = subject.id } = subject;
  return [partition, account, region, 'cloudtrail', kind, name].map(segment).join('/');
}

/** The place of the policy, for the link in the message. */
export function policyLocation(source: PolicyEntry['source']): Location {
  return { id: policyLink, physicalLocation: policyFile(source), message: { text: 'Policy' } };
}

function policyFile({ path, line }: PolicyEntry['source']): Physical {
  return placeAt(policyPath(path), Math.max(1, Math.trunc(line) || 1));
}

/**
 * A path below the repository. Policies that lie elsewhere (those that come with Trailproof, or a folder
 * outside of the working directory) keep the end of their path, so that no machine's folders are published.
 */
export function policyPath(path: string): string {
  const segments = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const isElsewhere = /^(?:[\\/]|[A-Za-z]:)/.test(path) || segments.includes('..');
  const kept = isElsewhere ? ['policies', ...segments.filter((part) => part !== '..').slice(-2)] : segments;
  return kept.length === 0 ? 'policies' : kept.map(segment).join('/');
}

function placeAt(uri: string, line: number): Physical {
  return {
    artifactLocation: { uri },
    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 },
  };
}

/**
 * One path segment that cannot be taken for a scheme, a climb or a separator, decoded or not. What is lost
 * here does no harm: the fingerprint tells apart subjects that come to share a path.
 */
function segment(text: string): string {
  if (text === '' || text === '.' || text === '..') return '-';
  const inert = shortened(visible(text).replace(/[\\/]/g, '_'), LONGEST_SEGMENT);
  return encodeURIComponent(inert).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
