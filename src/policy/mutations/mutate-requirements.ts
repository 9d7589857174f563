import { type Policy, type Requirement, recorderKinds } from '../../model/policy.ts';
import { type Box, type FieldConstraint, type SelectorField, selectorFields } from '../../model/selector.ts';
import { fieldsNearlyAlwaysThere, present } from '../../selectors/documented-events.ts';
import { equals } from '../../selectors/field-constraints.ts';

/** The requirements of a policy with one mistake planted in them. */
export interface RequirementMutation {
  /** Name of the requirement. */
  readonly name: string;
  readonly change: string;
  readonly requirements: Policy['requirements'];
}

/** Every requirement narrowed and widened: boxes left out, only reads, only writes, fields that ask nothing. */
export function mutateRequirements({ requirements }: Policy): readonly RequirementMutation[] {
  return [...requirements].flatMap(([name, requirement]) =>
    mutationsOf(requirement).map(({ change, mutated }) => ({
      name,
      change,
      requirements: new Map([...requirements, [name, mutated]]),
    })),
  );
}

interface Mutation {
  readonly change: string;
  readonly mutated: Requirement;
}

function mutationsOf(requirement: Requirement): readonly Mutation[] {
  const { boxes, template } = requirement;
  const written = template?.boxes ?? boxes;
  // Slots name boxes by their number, so that none may go where parameters fill them.
  const fewer =
    template !== undefined || written.length < 2
      ? []
      : written.map((_, index) => ({
          change: `without box ${index + 1}`,
          mutated: { ...requirement, boxes: written.filter((__, other) => other !== index) },
        }));
  return [
    ...fewer,
    ...written.flatMap((box, index) => fieldMutations(requirement, box, index)),
    ...recorders(requirement),
  ];
}

function fieldMutations(requirement: Requirement, box: Box, index: number): readonly Mutation[] {
  const slots = (requirement.template?.slots ?? []).filter((slot) => slot.box === index);
  const edited = (change: string, edit: (box: Box) => Box): Mutation => ({
    change: `box ${index + 1} ${change}`,
    mutated: withBox(requirement, index, edit),
  });
  const only = (value: string, word: string): Mutation =>
    edited(`asks only for ${word}`, (one) => ({ ...one, readOnly: equals(value) }));
  const narrower =
    !asks(box.readOnly) && hasReads(box) ? [only('true', 'reads'), only('false', 'writes')] : [];
  const wider = selectorFields
    // Without them it would be a requirement of another kind.
    .filter((field) => field !== 'eventCategory' && field !== 'resources.type' && asks(box[field]))
    .filter((field) => slots.every((slot) => slot.field !== field))
    .map((field) => edited(`without ${field}`, (one) => withoutField(one, field)));
  return [...narrower, ...wider];
}

function asks(constraint: FieldConstraint | undefined): boolean {
  return constraint !== undefined && constraint.any.length + constraint.none.length > 0;
}

/** Boxes that parameters fill are made anew when these are given. */
function withBox(requirement: Requirement, index: number, edit: (box: Box) => Box): Requirement {
  const at = (boxes: readonly Box[]): readonly Box[] =>
    boxes.map((box, other) => (other === index ? edit(box) : box));
  const { boxes, template } = requirement;
  if (template === undefined) return { ...requirement, boxes: at(boxes) };
  return { ...requirement, template: { ...template, boxes: at(template.boxes) } };
}

function withoutField(box: Box, field: SelectorField): Box {
  if (fieldsNearlyAlwaysThere.includes(field)) return { ...box, [field]: present };
  return Object.fromEntries(Object.entries(box).filter(([name]) => name !== field));
}

/** Only these two categories have events that read. */
function hasReads({ eventCategory }: Box): boolean {
  const wanted = eventCategory?.any.map(({ value }) => value) ?? [];
  return wanted.some((value) => value === 'Management' || value === 'Data');
}

function recorders(requirement: Requirement): readonly Mutation[] {
  const counted = requirement.recorders ?? ['trails'];
  if (counted.length === recorderKinds.length) {
    return counted.map((kind) => ({
      change: `without ${kind} as recorders`,
      mutated: { ...requirement, recorders: counted.filter((other) => other !== kind) },
    }));
  }
  return [];
}
