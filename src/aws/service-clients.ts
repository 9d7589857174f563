import type { ServiceId } from '../model/call.ts';
import type { ClientSettings } from './client-settings.ts';
import { cloudwatchClient, iamClient, logsClient, snsClient } from './destination-clients.ts';
import { operationsOf, type ServiceClient } from './operation.ts';
import { s3Client, s3ControlClient } from './s3-clients.ts';

/** One SDK client. Each service's package is loaded when it is first needed, so that start-up stays quick. */
export function openClient(service: ServiceId, settings: ClientSettings): Promise<ServiceClient> {
  switch (service) {
    case 'account':
      return accountClient(settings);
    case 'cloudtrail':
      return cloudtrailClient(settings);
    case 'cloudwatch':
      return cloudwatchClient(settings);
    case 'iam':
      return iamClient(settings);
    case 'kms':
      return kmsClient(settings);
    case 'logs':
      return logsClient(settings);
    case 'organizations':
      return organizationsClient(settings);
    case 's3':
      return s3Client(settings);
    case 's3-control':
      return s3ControlClient(settings);
    case 'sns':
      return snsClient(settings);
    case 'sts':
      return stsClient(settings);
  }
}

async function accountClient(settings: ClientSettings): Promise<ServiceClient> {
  const { AccountClient, ListRegionsCommand } = await import('@aws-sdk/client-account');
  return operationsOf(new AccountClient(settings), { ListRegions: ListRegionsCommand });
}

async function cloudtrailClient(settings: ClientSettings): Promise<ServiceClient> {
  const {
    CloudTrailClient,
    DescribeTrailsCommand,
    GetEventDataStoreCommand,
    GetEventSelectorsCommand,
    GetInsightSelectorsCommand,
    GetResourcePolicyCommand,
    GetTrailStatusCommand,
    ListEventDataStoresCommand,
    ListTagsCommand,
  } = await import('@aws-sdk/client-cloudtrail');
  return operationsOf(new CloudTrailClient(settings), {
    DescribeTrails: DescribeTrailsCommand,
    GetEventDataStore: GetEventDataStoreCommand,
    GetEventSelectors: GetEventSelectorsCommand,
    GetInsightSelectors: GetInsightSelectorsCommand,
    GetResourcePolicy: GetResourcePolicyCommand,
    GetTrailStatus: GetTrailStatusCommand,
    ListEventDataStores: ListEventDataStoresCommand,
    ListTags: ListTagsCommand,
  });
}

async function kmsClient(settings: ClientSettings): Promise<ServiceClient> {
  const { DescribeKeyCommand, GetKeyPolicyCommand, GetKeyRotationStatusCommand, KMSClient } = await import(
    '@aws-sdk/client-kms'
  );
  return operationsOf(new KMSClient(settings), {
    DescribeKey: DescribeKeyCommand,
    GetKeyPolicy: GetKeyPolicyCommand,
    GetKeyRotationStatus: GetKeyRotationStatusCommand,
  });
}

async function organizationsClient(settings: ClientSettings): Promise<ServiceClient> {
  const {
    DescribeOrganizationCommand,
    DescribePolicyCommand,
    ListAccountsCommand,
    ListAccountsForParentCommand,
    ListAWSServiceAccessForOrganizationCommand,
    ListDelegatedAdministratorsCommand,
    ListOrganizationalUnitsForParentCommand,
    ListPoliciesCommand,
    ListRootsCommand,
    ListTagsForResourceCommand,
    ListTargetsForPolicyCommand,
    OrganizationsClient,
  } = await import('@aws-sdk/client-organizations');
  return operationsOf(new OrganizationsClient(settings), {
    DescribeOrganization: DescribeOrganizationCommand,
    DescribePolicy: DescribePolicyCommand,
    ListAWSServiceAccessForOrganization: ListAWSServiceAccessForOrganizationCommand,
    ListAccounts: ListAccountsCommand,
    ListAccountsForParent: ListAccountsForParentCommand,
    ListDelegatedAdministrators: ListDelegatedAdministratorsCommand,
    ListOrganizationalUnitsForParent: ListOrganizationalUnitsForParentCommand,
    ListPolicies: ListPoliciesCommand,
    ListRoots: ListRootsCommand,
    ListTagsForResource: ListTagsForResourceCommand,
    ListTargetsForPolicy: ListTargetsForPolicyCommand,
  });
}

async function stsClient(settings: ClientSettings): Promise<ServiceClient> {
  const { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  return operationsOf(new STSClient(settings), {
    AssumeRole: AssumeRoleCommand,
    GetCallerIdentity: GetCallerIdentityCommand,
  });
}
