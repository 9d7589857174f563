import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  IAMClient,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { WorldRole } from '../../../src/simulator/world-organization.ts';
import { clientFor, type Maker } from './make-in-moto.ts';

/** Makes a role with its policies. Moto lets everybody assume every role, so that only what IAM shows of it counts. */
export async function createRole(maker: Maker, name: string, role: WorldRole): Promise<void> {
  const client = new IAMClient(clientFor(maker, 'us-east-1'));
  const [RoleName = name, ...folders] = name.split('/').toReversed();
  const Path = ['', ...folders.toReversed(), ''].join('/');
  const AssumeRolePolicyDocument = JSON.stringify(
    role.trustPolicy ?? { Version: '2012-10-17', Statement: [] },
  );
  await client.send(
    new CreateRoleCommand({ RoleName, Path, AssumeRolePolicyDocument, PermissionsBoundary: role.boundary }),
  );
  for (const [PolicyName, document] of Object.entries(role.policies ?? {})) {
    const PolicyDocument = JSON.stringify(document);
    await client.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }));
  }
  for (const PolicyArn of role.attachedPolicies ?? []) {
    await client.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
  }
}
