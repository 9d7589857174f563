import { accessDenied } from './find-bucket.ts';
import { type Outcome, type Question, textInput } from './outcome.ts';
import { publicAccessBlockAnswer } from './public-access-block.ts';

/** What S3 says about an account. https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetPublicAccessBlock.html */
export const s3Control: Readonly<Record<string, (question: Question) => Outcome>> = {
  GetPublicAccessBlock: getPublicAccessBlock,
};

function getPublicAccessBlock({ input, account, accountId }: Question): Outcome {
  if (textInput(input, 'AccountId') !== accountId) return accessDenied();
  return publicAccessBlockAnswer(account.publicAccessBlock);
}
