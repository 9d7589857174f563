/**
 * Whether the environment or the profile (`endpoint_url`) sends a service elsewhere than to AWS. It is the
 * SDK's own reading of all its settings; only its type does not promise it.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function hasOwnEndpoint(service: 's3' | 's3-control'): Promise<boolean> {
  const config: { readonly serviceConfiguredEndpoint?: () => Promise<string | undefined> } =
    await configOf(service);
  return (await config.serviceConfiguredEndpoint?.()) !== undefined;
}

async function configOf(service: 's3' | 's3-control'): Promise<object> {
  const settings = { region: 'us-east-1' };
  if (service === 's3') {
    const { S3Client } = await import('@aws-sdk/client-s3');
    return new S3Client(settings).config;
  }
  const { S3ControlClient } = await import('@aws-sdk/client-s3-control');
  return new S3ControlClient(settings).config;
}
