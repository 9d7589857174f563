import type { SelectorCounts } from '../model/inventory.ts';
import type { WrittenSelectors } from '../model/selector.ts';

/**
 * What AWS counts against a trail's limits: 5 basic selectors, 250 data resources over all of them, 500 values
 * over the conditions of all advanced ones. An entry that means "all of the type" is not counted:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html
 */
export function countSelectors(written: WrittenSelectors): SelectorCounts {
  switch (written.language) {
    case 'default':
      return { basic: 0, dataResources: 0, advancedValues: 0 };
    case 'basic': {
      const values = written.selectors
        .flatMap(({ dataResources }) => dataResources)
        .flatMap((resource) => resource.values);
      const dataResources = values.filter((value) => !meansAll(value)).length;
      return { basic: written.selectors.length, dataResources, advancedValues: 0 };
    }
    case 'advanced': {
      const operators = written.selectors
        .flatMap(({ fieldSelectors }) => fieldSelectors)
        .flatMap((field) => Object.values(field.operators));
      const advancedValues = operators.reduce((sum, values) => sum + values.length, 0);
      return { basic: 0, dataResources: 0, advancedValues };
    }
  }
}

/** `arn:aws:s3`, `arn:aws:s3:::`, `arn:aws-cn:lambda`: an ARN that ends before it names anything. */
function meansAll(value: string): boolean {
  return /^arn:[^:]*:[^:]*:*$/u.test(value);
}
