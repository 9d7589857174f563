import type { Account } from '../model/inventory.ts';
import type { Ref } from '../model/observed.ts';
import type { Role } from '../model/role.ts';
import type { HostRef } from '../policy/cel/host-objects.ts';
import { roleView } from './log-group-views.ts';
import type { ViewContext } from './view-context.ts';
import { reference } from './view-reads.ts';

/** A role of the account of the context. */
export function namedRoleView(context: ViewContext, name: string): HostRef<'Role'> {
  const { account, reading } = context;
  return reference(reading, 'Role', {
    path: `role(${account.id}, ${name})`,
    ref: roleNamed(account, name),
    view: (role, at) => roleView(context, role, at),
  });
}

/** The role of a name in an account, whatever its path; unknown where nobody looked for it. */
function roleNamed({ id, refused, namedRoles }: Account, path: string): Ref<Role> {
  const name = path.split('/').at(-1) ?? '';
  const found = namedRoles.find((one) => one.name === name);
  if (found !== undefined) return found.role;
  const call = 'iam:GetRole';
  const fault = refused ?? {
    id: ['missing', call, id, '', name].join(':'),
    kind: 'not-asked' as const,
    call,
    account: id,
    region: '',
    code: 'NotAsked',
    message: `${call} about ${name} was not asked: no selected policy needed it when the snapshot was made.`,
  };
  return { state: 'foreign', id: name, faults: [fault] };
}
