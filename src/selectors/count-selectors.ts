import type { SelectorCounts } from '../model/inventory.ts';
import type { WrittenSelectors } from '../model/selector.ts';
import { readDataValue } from './basic-data-value.ts';

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
      const resources = written.selectors.flatMap(({ dataResources }) => dataResources);
      const dataResources = resources.reduce((sum, { type, values }) => {
        return sum + values.filter((value) => readDataValue(type, value).certain !== 'all').length;
      }, 0);
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
