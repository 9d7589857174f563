import type { SubjectKind } from '../../model/scan-result.ts';
import type { EnvironmentType, environment } from '../environment.ts';

/** What a member means, and a condition that reads it and type-checks. */
export type MemberDoc = readonly [means: string, example: string];

/** What people are told of a noun. A member without a description, and a description without one, do not compile. */
export interface NounDoc<Noun extends EnvironmentType> {
  readonly about: string;
  /** The kind of subject that the examples are about. */
  readonly subject: SubjectKind;
  readonly members: { readonly [Member in keyof (typeof environment)[Noun]]: MemberDoc };
}

export type NounDocs<Nouns extends EnvironmentType> = { readonly [Noun in Nouns]: NounDoc<Noun> };
