/** What a policy says of a request. `unknown` is never a yes and never a no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Three-valued "and": one no decides, whatever is unknown. Of nothing: yes. */
export function allOf(answers: Iterable<Answer>): Answer {
  let result: Answer = 'yes';
  for (const answer of answers) {
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

/** Three-valued "or": one yes decides, whatever is unknown. Of nothing: no. */
export function anyOf(answers: Iterable<Answer>): Answer {
  let result: Answer = 'no';
  for (const answer of answers) {
    if (answer === 'yes') return 'yes';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}

export function opposite(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

/** The answer that all have in common: which of the cases it is, is not known. */
export function sameOf(answers: readonly Answer[]): Answer {
  const [first = 'unknown', ...others] = answers;
  return others.every((answer) => answer === first) ? first : 'unknown';
}

export function certainly(is: boolean): Answer {
  return is ? 'yes' : 'no';
}
