import { filled, type Grant, type NamedRole, type PermissionSet } from './permissions-grants.ts';
import { inertJson } from './text/escape-text.ts';

interface JsonWords extends NamedRole {
  readonly partition: string;
}

/** IAM policy documents: one role's as IAM takes it, several by role. */
export function* permissionsJson(sets: readonly PermissionSet[], words: JsonWords): Iterable<string> {
  const [only] = sets;
  const written =
    sets.length === 1 && only !== undefined
      ? policyDocument(only.grants, words)
      : Object.fromEntries(sets.map(({ role, grants }) => [role, policyDocument(grants, words)]));
  yield `${inertJson(JSON.stringify(written, null, 2))}\n`;
}

function policyDocument(grants: readonly Grant[], { partition, roleName: role }: JsonWords): object {
  return {
    Version: '2012-10-17',
    Statement: grants.map(({ sid, actions, resources, condition }) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: actions,
      Resource: resources.map((resource) => filled(resource, { partition, role })),
      ...(condition === undefined
        ? {}
        : { Condition: { StringEquals: { [condition.key]: condition.value } } }),
    })),
  };
}
