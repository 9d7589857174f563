import type { Box, SelectorSet, WrittenSelectors } from '../model/selector.ts';
import { anyOf, boxOf } from './box-parts.ts';
import { normalizeAdvanced } from './normalize-advanced.ts';
import { normalizeBasic } from './normalize-basic.ts';
import { unionOf } from './recorded-events.ts';
import type { SelectorOwner } from './refused-selector.ts';

/** Selectors as written -> unions of boxes: what is surely recorded, what may be, and why the two differ. */
export function normalizeSelectors(written: WrittenSelectors, owner: SelectorOwner = 'trail'): SelectorSet {
  const { language } = written;
  if (language === 'default') {
    // A trail without selectors records management events, reads and writes, and nothing else:
    // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
    return {
      language,
      certain: [everyManagementEvent(false)],
      possible: [everyManagementEvent(true)],
      doubts: [],
    };
  }
  if (written.selectors.length === 0) {
    const doubts = ['The list of selectors is empty, and AWS does not document what such a trail records.'];
    return { language, certain: [], possible: [everyManagementEvent(true)], doubts };
  }
  return language === 'basic'
    ? { language, ...unionOf(written.selectors.map(normalizeBasic)) }
    : {
        language,
        ...unionOf(written.selectors.map((selector, index) => normalizeAdvanced(selector, index, owner))),
      };
}

function everyManagementEvent(absent: boolean): Box {
  return boxOf(new Map([['eventCategory', anyOf('Equals', ['Management'])]]), absent);
}
