import type { JsonObject } from '../model/json.ts';
import { type Outcome, present, type Question, type Refusal, refused, textInput } from './outcome.ts';
import { pageOf } from './page.ts';

const mostResults = 20;

/** What a list is called in its answer, and how its items are written. */
export interface Listing<T> {
  readonly name: string;
  readonly write: (item: T) => JsonObject;
}

/** One page of a list. */
export function listed<T>(question: Question, all: readonly T[], { name, write }: Listing<T>): Outcome {
  const { input, world } = question;
  const most = input['MaxResults'] ?? mostResults;
  if (typeof most !== 'number' || !Number.isInteger(most) || most < 1 || most > mostResults) {
    return invalid(`You specified an invalid value for MaxResults: it must be from 1 to ${mostResults}.`);
  }
  const page = pageOf(all, {
    token: textInput(input, 'NextToken'),
    size: Math.min(most, world.pageSize ?? mostResults),
    gaps: world.organization?.emptyPages ?? false,
  });
  if (page === undefined) return invalid('You specified an invalid value for nextToken.');
  return { kind: 'json', body: present({ [name]: page.items.map(write), NextToken: page.next }) };
}

/** The refusal of an input that means nothing. */
export function invalid(message: string): Refusal {
  return refused('InvalidInputException', message);
}
