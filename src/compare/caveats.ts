import { capital } from '../model/capital.ts';
import type { PolicyChange } from '../model/comparison.ts';
import type { Head } from './earlier.ts';
import { type Looked, managementOf, type ScopeView } from './scope-view.ts';

const MOST_NAMES = 5;

export interface CaveatsInput {
  readonly before: Head;
  readonly after: Head;
  /** Where each of them looked. */
  readonly beforeView: ScopeView;
  readonly afterView: ScopeView;
  readonly policies: readonly PolicyChange[];
}

/** What keeps the two results from being compared as a whole, one sentence each; none where nothing does. */
export function caveats(input: CaveatsInput): readonly string[] {
  return [...runCaveats(input), ...scopeCaveats(input), ...policyCaveats(input)];
}

function* runCaveats({ before, after }: CaveatsInput): Iterable<string> {
  const [then, now] = [before.run.startedAt, after.run.startedAt];
  if (then > now) {
    yield `The result that is compared with is the later one: ${then}, after ${now}.`;
  }
  if (before.tool.version !== after.tool.version) {
    yield `Trailproof ${before.tool.version} made the earlier result and ${after.tool.version} this one: a verdict may be another one for that.`;
  }
  if (!before.looked.complete) {
    yield 'The earlier run was incomplete: what is new may have been there, unseen.';
  }
  if (!after.looked.complete) {
    yield 'This run is incomplete: what could not be seen is neither fixed nor gone.';
  }
}

function* scopeCaveats({ before, after, beforeView, afterView }: CaveatsInput): Iterable<string> {
  const [then, now] = [managementOf(before.looked), managementOf(after.looked)];
  if (then !== undefined && now !== undefined && then !== now) {
    yield `The results are of two organizations, managed from ${then} and from ${now}.`;
  }
  const missing = before.looked.accounts.filter(({ id }) => !afterView.knowsAccount(id));
  const added = after.looked.accounts.filter(({ id }) => !beforeView.knowsAccount(id));
  if (missing.length > 0) {
    yield `${capital(named(missing, 'account'))} ${were(missing)} looked at before and not now: what failed there is not fixed by that.`;
  }
  if (added.length > 0) {
    yield `${capital(named(added, 'account'))} ${were(added)} not looked at before: what fails there may be old.`;
  }
  yield* regionCaveats(before.looked, afterView, 'looked at before and left out now');
  yield* regionCaveats(after.looked, beforeView, 'looked at now and left out before');
}

function* regionCaveats({ accounts }: Looked, view: ScopeView, words: string): Iterable<string> {
  const regions = new Set<string>();
  const narrowed = accounts.filter((account) => {
    const own = account.regions.filter((region) => view.leavesOut(account.id, region));
    for (const region of own) regions.add(region);
    return own.length > 0;
  });
  if (narrowed.length === 0) return;
  const names = [...regions].sort().map((id) => ({ id }));
  yield `${capital(named(names, 'region'))} of ${named(narrowed, 'account')} ${were(names)} ${words}.`;
}

function* policyCaveats({ policies }: CaveatsInput): Iterable<string> {
  for (const [change, words] of [
    ['added', 'judged now and not before: what fails by that is not compared'],
    ['removed', 'judged before and not now: what failed by that is not fixed'],
  ] as const) {
    const those = policies.filter((one) => one.change === change).map(({ policy }) => ({ id: policy }));
    if (those.length > 0) yield `${capital(named(those, 'policy', 'policies'))} ${were(those)} ${words}.`;
  }
}

type Named = readonly { readonly id: string }[];

function were({ length }: Named): string {
  return length === 1 ? 'was' : 'were';
}

/** `account 111122223333`, `7 accounts (the first five, and 2 more)`. */
function named(those: Named, one: string, many: string = `${one}s`): string {
  const [first, ...others] = those;
  if (first !== undefined && others.length === 0) return `${one} ${first.id}`;
  const more = those.length - MOST_NAMES;
  const shown = those.slice(0, MOST_NAMES).map(({ id }) => id);
  return `${those.length} ${many} (${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
