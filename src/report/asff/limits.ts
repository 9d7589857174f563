import { shortened, visible } from '../text/escape-text.ts';

// What Security Hub takes, in characters and entries:
// https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_AwsSecurityFinding.html

export const longestId = 512;
export const longestTitle = 256;
export const longestDescription = 1_024;
export const longestAccountName = 50;
export const longestRecommendation = 512;
export const longestFieldValue = 2_048;
export const mostRequirements = 32;
/** Keys and values of `Resource.Details.Other` must be shorter than 128 and 1,024. */
export const longestDetailKey = 127;
export const longestDetailValue = 1_023;

// A finding may have 240 KB. These have no limit of AWS's, and keep the largest finding far below that.

export const mostDetails = 20;
export const mostReasons = 10;
export const mostStandards = 20;
export const longestReasonCode = 100;
export const longestReason = 1_024;
export const longestName = 200;

/** One line that is never empty, as most of the texts must be. */
export function line(text: string, most: number): string {
  const visibleText = visible(text.replace(/\s+/g, ' ').trim());
  return visibleText === '' ? '(empty)' : shortened(visibleText, most);
}
