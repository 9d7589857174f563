import type { WorldLogGroup } from './world-log-group.ts';

/** A log group that keeps a trail's events for a year and counts what is done to trails. */
export function healthyLogGroup(region: string): WorldLogGroup {
  return {
    region,
    retentionDays: 365,
    metricFilters: {
      'trail-changes': {
        pattern:
          '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ' +
          '($.eventName = StartLogging) || ($.eventName = StopLogging) }',
        metric: 'TrailChanges',
        namespace: 'CloudTrail',
      },
    },
  };
}
