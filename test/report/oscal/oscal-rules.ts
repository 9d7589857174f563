import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { JsonValue } from '../../../src/model/json.ts';
import { schemaFile } from '../schemas/schema-file.ts';

export interface Reference {
  readonly [kind: string]: string;
}

export interface Property {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
}

export interface Observation {
  readonly uuid: string;
  readonly description: string;
  readonly props: readonly Property[];
  readonly types: readonly string[];
  readonly subjects: readonly Reference[];
  readonly 'relevant-evidence'?: readonly {
    readonly description: string;
    readonly props: readonly Property[];
  }[];
}

export interface Risk {
  readonly uuid: string;
  readonly title: string;
  readonly status: string;
  readonly props: readonly Property[];
  readonly deadline?: string;
  readonly 'related-observations': readonly Reference[];
}

export interface OscalFinding {
  readonly title: string;
  readonly target: {
    readonly type: string;
    readonly 'target-id': string;
    readonly status: { readonly state: string; readonly reason: string };
  };
  readonly 'related-observations'?: readonly Reference[];
  readonly 'related-risks'?: readonly Reference[];
}

export interface OscalDocument {
  readonly 'assessment-results': {
    readonly 'import-ap': { readonly href: string };
    readonly results: readonly {
      readonly remarks?: string;
      readonly 'local-definitions': {
        readonly 'inventory-items'?: readonly {
          readonly uuid: string;
          readonly props: readonly Property[];
        }[];
        readonly 'assessment-assets': { readonly components: readonly { readonly uuid: string }[] };
      };
      readonly 'reviewed-controls': { readonly 'control-selections': JsonValue };
      readonly observations?: readonly Observation[];
      readonly risks?: readonly Risk[];
      readonly findings?: readonly OscalFinding[];
    }[];
    readonly 'back-matter': { readonly resources: readonly { readonly uuid: string }[] };
  };
}

let compiled: ValidateFunction | undefined;

/** The ways in which a document is none of OSCAL; none when it is one. */
export function oscalProblems(document: OscalDocument): readonly string[] {
  compiled ??= addFormats
    .default(new Ajv({ strict: false, allErrors: true }))
    .compile(schemaFile('oscal/assessment-results-1.2.1.json'));
  compiled(document);
  const problems = (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...problems, ...referenceProblems(document), ...markupProblems(document)];
}

/** Every id once, and every reference to one that is there. */
function referenceProblems(document: OscalDocument): readonly string[] {
  const ids = valuesOf(document, (name) => name === 'uuid');
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const references = [
    ...valuesOf(document, (name) => name.endsWith('-uuid')),
    ...valuesOf(document, (name) => name === 'href').flatMap((href) =>
      href.startsWith('#') ? [href.slice(1)] : [],
    ),
  ];
  return [
    ...twice.map((id) => `${id} is there twice`),
    ...references.filter((id) => !known.has(id)).map((id) => `${id} is not there`),
  ];
}

const markupNames: ReadonlySet<string> = new Set(['title', 'description', 'statement', 'remarks']);

/** Texts that OSCAL takes for Markdown have no markup, HTML, links or insertions outside of code. */
function markupProblems(document: OscalDocument): readonly string[] {
  const texts = valuesOf(document, (name) => markupNames.has(name));
  return texts.flatMap((text) => {
    const bare = text.replace(/(`+)(?!`).*?[^`]\1(?!`)/gs, '').replace(/\\[!-/:-@[-`{-~]/g, 'x');
    const active = /[<>[\]`*_{}~^|"!&@#\\]|:\/\/|www\.|^\s*(?:[-+=]|\d+[.)](?: |$))/i.exec(
      bare.replace(/^- /gm, ''),
    );
    return active === null ? [] : [`markup ${JSON.stringify(active[0])} in ${text.slice(0, 100)}`];
  });
}

/** The texts of all members with such a name, anywhere. */
function valuesOf(value: unknown, isWanted: (name: string) => boolean): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    typeof member === 'string'
      ? isWanted(name) && !Array.isArray(value)
        ? [member]
        : []
      : valuesOf(member, isWanted),
  );
}
