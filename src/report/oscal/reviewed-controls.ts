import type { JsonObject } from '../../model/json.ts';
import { givenList } from '../json/given-list.ts';
import { type AssessedControl, type AssessedFramework, controlTarget, isAssessed } from './controls.ts';
import type { OscalSource } from './oscal-source.ts';
import { markup, props } from './values.ts';

/** Controls that some policy was judged for, by framework, and those for which none was. */
export function reviewedControls({ frameworks }: OscalSource): JsonObject {
  const selections = frameworks.filter(({ controls }) => controls.some(isAssessed)).map(selection);
  return {
    'control-selections': selections.length > 0 ? selections : [{ 'include-all': {}, remarks: nothing }],
  };
}

const nothing = 'No policy was judged, so that nothing is said about any control.';

function selection({ id, title, controls }: AssessedFramework): JsonObject {
  const others = controls.filter((control) => !isAssessed(control));
  return {
    description: markup(title),
    props: props({ framework: id }),
    'include-controls': selected(id, controls.filter(isAssessed)),
    ...(others.length === 0
      ? {}
      : {
          'exclude-controls': selected(id, others),
          remarks: 'No policy that was judged is mapped to the controls that are excluded.',
        }),
  };
}

/** Each control once, with the statements of it that policies are mapped to. */
function selected(framework: string, controls: readonly AssessedControl[]): readonly JsonObject[] {
  const targets = controls.map(({ id }) => controlTarget(framework, id));
  return [...Map.groupBy(targets, ({ control }) => control)].map(([control, of]) => {
    const statements = of.flatMap(({ type, target }) => (type === 'statement-id' ? [target] : []));
    return {
      'control-id': control,
      'statement-ids': givenList([...new Set(statements)]),
    };
  });
}
