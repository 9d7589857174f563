import { type Fault, faultUnion } from '../model/fault.ts';
import type { Host, PolicyVariables } from '../policy/cel/host-objects.ts';
import { UnknownRead } from '../policy/unknown-read.ts';
import type { Decision } from './judge.ts';
import type { Heard } from './listen.ts';
import { answerTo, type Question, unseenKey } from './questions.ts';

/*
 * What a policy asked of the subjects that it has judged, one question after the other, and what it decided. Which
 * question comes next depends on nothing but the answers so far, so a subject that gives the answers of another gets
 * its decision: thousands of regions under one organization trail are judged once.
 */
export interface DecisionTree {
  /** The decision about a subject whose answers are known; nothing if one of them is new. */
  readonly find: (subject: Host, calls: PolicyVariables) => Decision | undefined;
  /** Takes in what was asked about a subject. */
  readonly learn: (heard: Heard, decision: Decision) => void;
  /** Nothing more is taken in. */
  readonly isFull: () => boolean;
}

type Node =
  | { readonly kind: 'question'; readonly question: Question; readonly next: Map<unknown, Node> }
  | {
      readonly kind: 'decision';
      readonly decision: Decision;
      /** The steps whose faults are behind it. */
      readonly unseen: readonly number[];
    };

/** Beyond this, remembering takes more than it saves. */
const mostNodes = 5_000;
const longestPath = 2_000;

export function createDecisionTree(): DecisionTree {
  let root: Node | undefined;
  let nodes = 0;
  return {
    find: (subject, calls) => {
      if (root === undefined) return undefined;
      // Nothing is asked of anybody: a parameter decides.
      return root.kind === 'decision' ? root.decision : walk(root, subject, calls);
    },
    learn: ({ steps, unseen, usable }, decision) => {
      if (!usable || steps.length > longestPath || nodes > mostNodes) return;
      let put = (node: Node): void => {
        root ??= node;
      };
      let at = root;
      for (const { question, key } of steps) {
        if (at === undefined) {
          at = { kind: 'question', question, next: new Map() };
          nodes += 1;
          put(at);
        }
        if (at.kind !== 'question') throw new Error('a policy asked more than before after the same answers');
        const { next } = at;
        put = (node) => next.set(key, node);
        at = next.get(key);
      }
      if (at !== undefined) return;
      nodes += 1;
      put({ kind: 'decision', decision, unseen });
    },
    isFull: () => nodes > mostNodes,
  };
}

function walk(root: Node, subject: Host, calls: PolicyVariables): Decision | undefined {
  const places: Host[] = [subject];
  let faults: Map<number, readonly Fault[]> | undefined;
  let node: Node | undefined = root;
  for (let step = 0; node?.kind === 'question'; step += 1) {
    const { key, value } = answerTo(node.question, places, calls);
    if (key === unseenKey && value instanceof UnknownRead) {
      faults ??= new Map();
      faults.set(step, value.faults);
    }
    node = node.next.get(key);
  }
  if (node === undefined) return undefined;
  const { decision, unseen } = node;
  if (unseen.length === 0) return decision;
  return { ...decision, faults: faultUnion(...unseen.map((step) => faults?.get(step) ?? [])) };
}
