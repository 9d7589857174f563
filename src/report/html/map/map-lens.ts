import { answerStates, type CellState, cellStates, type MapAnswer, type MapData } from './map-data.ts';

/** The class of events that is looked at; -1 stands for all whose gaps count. */
export type Lens = number;
export const allThatCount: Lens = -1;

/** States as places in `cellStates`. */
export interface StatesSeen {
  /** Of an account in a region. */
  readonly cell: (account: number, region: number) => number;
  /** The worst of an account. */
  readonly account: (account: number) => number;
}

const outside = cellStates.indexOf('outside');
const unknown = cellStates.indexOf('unknown');

/** Lenses, each ground once. */
export function createLenses(data: MapData): (lens: Lens) => StatesSeen {
  const known = new Map<Lens, StatesSeen>();
  return (lens) => {
    const seen = known.get(lens) ?? statesThrough(data, lens);
    known.set(lens, seen);
    return seen;
  };
}

/** What the map shows through a lens; situations and rows are looked at once, however many accounts share them. */
function statesThrough(data: MapData, lens: Lens): StatesSeen {
  const situations = data.situations.map((answers) => situationState(data, answers, lens));
  const worst = data.rows.map((row) =>
    row.reduce((least, situation) => Math.min(least, state(situation)), outside),
  );
  function state(situation: number): number {
    return situations[situation] ?? outside;
  }
  return {
    cell(account, region) {
      const row = data.rows[data.accountRows[account] ?? -1];
      return row === undefined ? unknown : state(row[region] ?? -1);
    },
    account: (account) => worst[data.accountRows[account] ?? -1] ?? unknown,
  };
}

function situationState(data: MapData, answers: readonly number[], lens: Lens): number {
  const states = answers.flatMap((answer, of) => {
    const looked = lens === allThatCount ? data.classes[of]?.counted === true : of === lens;
    return looked ? [answerState(data, answer, of)] : [];
  });
  return Math.min(outside, ...states);
}

function answerState(data: MapData, place: number, of: number): number {
  const answer = data.answers[place];
  return answer === undefined
    ? outside
    : cellStates.indexOf(answerWord(answer, data.classes[of]?.counted === true));
}

/** What an answer is called; a gap of what nobody demands is none. */
export function answerWord([state, trails]: MapAnswer, counts: boolean): CellState {
  const word = answerStates[state] ?? 'unknown';
  if (word !== 'gap' || counts) return word;
  return trails.length > 0 ? 'part' : 'open';
}
