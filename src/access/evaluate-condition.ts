import { type Answer, allOf, anyOf, opposite, sameOf } from './answer.ts';
import { compareValues } from './compare-values.ts';
import type { ConditionOperator } from './condition-operators.ts';
import type { Condition } from './policy-document.ts';
import { type RequestFacts, resolveVariables, stateIn } from './request-facts.ts';
import { isWildcard } from './wildcard.ts';
import type { Steps } from './wildcard-match.ts';

/**
 * Whether a condition holds for a request of which some keys are known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 */
export function holds(condition: Condition, facts: RequestFacts, steps: Steps): Answer {
  const { operator, values } = condition;
  if (operator === undefined || values.length === 0) return 'unknown';
  const state = stateIn(facts, condition.key);
  switch (state.is) {
    case 'values':
      return ofValues({ condition, operator, given: state.values, facts }, steps);
    case 'one-of':
      return sameOf(
        state.values.map((value) => ofValues({ condition, operator, given: [value], facts }, steps)),
      );
    case 'absent':
      return ofAbsence(condition, operator);
    case 'outside': {
      const trusts = values.every((value) => state.trusted(condition, value));
      return ofOutsiders(condition, operator, { trusts, present: state.present });
    }
    case 'unknown':
      return sameOf([ofAbsence(condition, operator), ofAnyValue(condition, operator)]);
  }
}

interface Given {
  readonly condition: Condition;
  readonly operator: ConditionOperator;
  readonly given: readonly string[];
  readonly facts: RequestFacts;
}

function ofValues({ condition, operator, given, facts }: Given, steps: Steps): Answer {
  const { comparison, negated, quantifier } = operator;
  if (comparison === 'null') return ofNull(condition, operator, 'false');
  const values = condition.values.map((value) => resolveVariables(value, facts));
  const answers = given.map((value) => {
    const found = anyOf(values.map((wanted) => compareValues(comparison, { wanted, given: value }, steps)));
    return negated ? opposite(found) : found;
  });
  if (quantifier === 'any') return anyOf(answers);
  if (quantifier === 'all') return allOf(answers);
  // AWS does not say what an operator for one value does with several.
  return answers.length === 1 ? (answers[0] ?? 'unknown') : 'unknown';
}

/** For a key that is not in the request: `Null` tests for it, and a negated operator holds. */
function ofAbsence(condition: Condition, operator: ConditionOperator): Answer {
  if (operator.comparison === 'null') return ofNull(condition, operator, 'true');
  switch (operator.quantifier) {
    case 'all':
      return 'yes';
    case 'any':
      // Whether IfExists changes this is not documented.
      return operator.ifExists ? 'unknown' : 'no';
    case 'none':
      return operator.ifExists || operator.negated ? 'yes' : 'no';
  }
}

function ofNull({ values }: Condition, { quantifier }: ConditionOperator, isNull: 'true' | 'false'): Answer {
  const texts = values.map(({ text }) => text.toLowerCase());
  if (quantifier !== 'none' || !texts.every((text) => text === 'true' || text === 'false')) return 'unknown';
  return texts.includes(isNull) ? 'yes' : 'no';
}

/** For a key that is in the request with a value of which nothing is known. */
function ofAnyValue(condition: Condition, operator: ConditionOperator): Answer {
  const { comparison, negated, quantifier } = operator;
  if (comparison === 'null') return ofNull(condition, operator, 'false');
  const matchesAll = condition.values.some(
    ({ tokens }) => tokens.length > 0 && tokens.every((token) => isWildcard(token) && token.wild === 'many'),
  );
  if (comparison !== 'string-like' || quantifier !== 'none' || !matchesAll) return 'unknown';
  return negated ? 'no' : 'yes';
}

/** For a key that tells where somebody comes from, and who is asked about comes from outside. */
function ofOutsiders(
  condition: Condition,
  operator: ConditionOperator,
  { trusts, present }: { readonly trusts: boolean; readonly present: boolean },
): Answer {
  const { comparison, negated } = operator;
  const texts = ['string', 'string-ignoring-case', 'string-like', 'arn'];
  let value = comparison === 'null' ? ofNull(condition, operator, 'false') : ofAnyValue(condition, operator);
  if (trusts && texts.includes(comparison)) value = negated ? 'yes' : 'no';
  return present ? value : sameOf([value, ofAbsence(condition, operator)]);
}
