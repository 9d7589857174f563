import { closestName } from '../model/closest-name.ts';
import type { JsonObject } from '../model/json.ts';
import { below, type ShapeProblem } from './json-shape.ts';
import { quoted } from './plain-text.ts';

/** Where in a file of selectors something stands, and where its mistakes go. */
export interface Place {
  readonly pointer: string;
  readonly problems: ShapeProblem[];
}

/** Reports every member that AWS does not know by this name. */
export function checkKeys(value: JsonObject, known: readonly string[], place: Place): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = closestName(key, known);
    place.problems.push({
      pointer: below(place.pointer, key),
      message: `AWS knows no member ${quoted(key)} here.`,
      suggestion: near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${near}?`,
    });
  }
}
