import type { CallRecord } from '../model/call.ts';
import { type Answer, answerOf, malformed, type Read, read, unread } from './answer.ts';
import { jsonBody, member, type Place, placesIn, textIn, textsIn } from './json-members.ts';

/**
 * Decodes `cloudtrail:GetInsightSelectors` of a trail: what it looks for in which events, sorted, like
 * `ApiCallRateInsight/Management`. Without `EventCategories` it looks at management events. Trails without
 * Insights are answered with an error, which is `absent`.
 */
export function decodeInsightSelectors(record: CallRecord): Answer<readonly string[]> {
  return answerOf<readonly string[]>(record, (body) => {
    const place = jsonBody(record, body);
    if (!place.ok) return place;
    if (member(place.value.object, 'InsightSelectors') === undefined) {
      return unread(malformed(record, 'InsightSelectors is missing'));
    }
    const asked = member(record.input, 'TrailName');
    const named = member(place.value.object, 'TrailARN');
    if (named !== undefined && named !== asked) {
      return unread(malformed(record, 'TrailARN names another trail than the one asked for'));
    }
    const selectors = placesIn(place.value, 'InsightSelectors');
    if (!selectors.ok) return selectors;
    const found = new Set<string>();
    for (const one of selectors.value) {
      const insights = insightsOf(one);
      if (!insights.ok) return insights;
      for (const insight of insights.value) found.add(insight);
    }
    return read([...found].sort());
  });
}

function insightsOf(place: Place): Read<readonly string[]> {
  const type = textIn(place, 'InsightType');
  if (!type.known) return unread(type.faults[0] ?? malformed(place.record, `${place.path} makes no sense`));
  const categories = textsIn(place, 'EventCategories');
  if (!categories.ok) return categories;
  const watched = categories.value.length === 0 ? ['Management'] : categories.value;
  return read(watched.map((category) => `${type.value}/${category}`));
}
