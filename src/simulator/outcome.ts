import type { JsonObject, JsonValue } from '../model/json.ts';
import type { World, WorldAccount } from './world.ts';

/** One call as a service sees it: who asks is known, the region is enabled, the input's types are right. */
export interface Question {
  readonly world: World;
  /** ARN of who asks. */
  readonly caller: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly operation: string;
  readonly input: JsonObject;
  readonly accountId: string;
  readonly account: WorldAccount;
  readonly region: string;
}

/** What a service says, before its protocol writes it down. */
export type Outcome =
  | { readonly kind: 'json'; readonly body: JsonObject }
  | { readonly kind: 'text'; readonly body: (requestId: string) => string; readonly headers?: Headers }
  | { readonly kind: 'empty'; readonly headers: Headers }
  | Refusal;

export type Headers = Readonly<Record<string, string>>;

export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly headers?: Headers;
}

export function refused(code: string, message: string, status = 400): Refusal {
  return { kind: 'refused', code, message, status };
}

/** The text of an input member, if it is there. */
export function textInput(input: JsonObject, name: string): string | undefined {
  const value = Object.hasOwn(input, name) ? input[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an input member, if it is there. */
export function textsInput(input: JsonObject, name: string): readonly string[] | undefined {
  const value = Object.hasOwn(input, name) ? input[name] : undefined;
  return isList(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Drops what is absent: AWS leaves unset members out and never writes null. */
export function present(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
