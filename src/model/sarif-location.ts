/**
 * Where SARIF puts results. `iac`: at the file that declares the resource; `virtual`: at a path that reads as the
 * resource; `policy`: at the policy. `auto`: at the file where one is known, else virtual. What has no known file is
 * virtual under `iac` as well, since a result without a place makes GitHub refuse the whole file.
 */
export const sarifLocations = ['auto', 'iac', 'virtual', 'policy'] as const;
export type SarifLocation = (typeof sarifLocations)[number];

/** A line of a file below the root of a repository; slashes separate its folders. */
export interface FileLine {
  readonly path: string;
  readonly line: number;
}

/** Where the user's infrastructure code declares a subject. */
export interface DeclaredSubject extends FileLine {
  /** ARN of the subject, or its id where it has none; `*` and `?` are wildcards. */
  readonly subject: string;
}

/** What a configuration says about it. */
export interface SarifConfig {
  readonly location?: SarifLocation;
  /** Of several that fit a subject, the first counts. */
  readonly locations: readonly DeclaredSubject[];
}
