import type { Artifact } from '@microsoft/sarif';
import type { PolicyEntry } from '../../model/scan-result.ts';
import { policyPath } from './places.ts';

/** The files of policies with their hashes, so that a reader can tell by which words was judged; each once. */
export function policyArtifacts(policies: readonly PolicyEntry[]): readonly Artifact[] {
  const artifacts = policies.map(({ source, digest }): Artifact => {
    const hash = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest)?.[1];
    return {
      location: { uri: policyPath(source.path) },
      roles: ['policy'],
      ...(hash === undefined ? {} : { hashes: { 'sha-256': hash } }),
    };
  });
  return [...new Map(artifacts.map((artifact) => [JSON.stringify(artifact), artifact])).values()];
}
