import type { Policy } from '../model/policy.ts';
import { Host, type PolicyVariables } from '../policy/cel/host-objects.ts';
import { variableOfSubject } from '../policy/environment.ts';
import { createDecisionTree, type DecisionTree } from './decision-tree.ts';
import { type Decision, decide } from './judge.ts';
import { listen } from './listen.ts';
import type { Noun } from './nouns.ts';
import { policyVariables, type Stage } from './scene.ts';
import type { SubjectRow } from './subject-row.ts';

/** Gives what a policy decides about each row; fastest when all policies are asked about one row, then about the next. */
export type Decider = (policy: Policy) => DecideRow;

export type DecideRow = (row: SubjectRow) => Decision;

export interface Remembering {
  /** Subjects that a policy judges before anything is remembered: of few, it would not pay. */
  readonly from: number;
  /** Subjects in a row that may be new before a policy is given up: each of its subjects is different. */
  readonly patience: number;
}

const usual: Remembering = { from: 16, patience: 200 };

/** What is known of one policy. */
interface Desk {
  readonly policy: Policy;
  readonly variables: PolicyVariables;
  seen: number;
  misses: number;
  /** None before it pays, and when it has turned out not to. */
  tree: DecisionTree | undefined;
}

/** Decides, best while the reading is silent, without words, and without evaluating expressions again whose answers are known. */
export function rowDecider(stage: Stage, remembering: Remembering = usual): Decider {
  let latest: { readonly noun: Noun; readonly view: Host } | undefined;
  const viewOf = (noun: Noun): Host => {
    if (latest?.noun !== noun) latest = { noun, view: hostOf(stage, noun) };
    return latest.view;
  };
  return (policy) => {
    const variables = policyVariables(stage, policy);
    const desk: Desk = { policy, variables, seen: 0, misses: 0, tree: undefined };
    return (row) => {
      if (row.kind === 'settled') {
        return { status: row.status, severity: policy.severity, faults: row.faults };
      }
      desk.seen += 1;
      if (desk.seen === remembering.from) desk.tree = createDecisionTree();
      const view = viewOf(row.noun);
      const found = desk.tree?.find(view, variables);
      if (found === undefined) return decideAnew(desk, row.noun.kind, { stage, view, remembering });
      desk.misses = 0;
      return found;
    };
  };
}

function hostOf(stage: Stage, noun: Noun): Host {
  const view = stage.views.of(noun);
  if (view instanceof Host) return view;
  throw new Error('a view is made by hostObject');
}

function decideAnew(
  desk: Desk,
  kind: Noun['kind'],
  {
    stage,
    view,
    remembering,
  }: { readonly stage: Stage; readonly view: Host; readonly remembering: Remembering },
): Decision {
  const { policy, variables, tree } = desk;
  const { reading } = stage;
  const name = variableOfSubject[kind];
  if (tree === undefined || tree.isFull())
    return decide(policy, { variables: { ...variables, [name]: view }, reading });
  const { subject, calls, ended, heard } = listen(view, variables);
  const scene = { variables: { ...variables, ...calls, [name]: subject }, reading, watch: ended };
  const decision = decide(policy, scene);
  tree.learn(heard(), decision);
  desk.misses += 1;
  if (desk.misses > remembering.patience) desk.tree = undefined;
  return decision;
}
