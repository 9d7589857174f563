import type { NounDocs } from './noun-doc.ts';

export const trailNouns: NounDocs<'Trail' | 'Copy'> = {
  Trail: {
    about: 'A trail, once however many regions it shows in.',
    subject: 'trail',
    members: {
      arn: ['its ARN, which names its home region', 'trail.arn.contains(":cloudtrail:us-east-1:")'],
      name: ['its name', 'glob(trail.name, "org-*")'],
      owner: ['the account in its ARN', 'trail.owner == "111122223333"'],
      home: ['its home region', 'trail.home == "us-east-1"'],
      owned: ['whether its owner is the account that shows it', 'trail.owned'],
      multiRegion: ['whether it is of all regions', 'trail.multiRegion'],
      organization: ['whether it is of all accounts of the organization', 'trail.organization'],
      globalServiceEvents: ['whether it takes in events of global services', 'trail.globalServiceEvents'],
      logFileValidation: ['whether CloudTrail delivers digests of its log files', 'trail.logFileValidation'],
      isLogging: ['whether it logs in its home region', 'trail.isLogging'],
      eventSelectors: ['how many basic event selectors it has', 'trail.eventSelectors <= 4'],
      dataResources: [
        'how many resources these name, without those that stand for all of a type',
        'trail.dataResources <= 249',
      ],
      advancedSelectorValues: [
        'how many values the conditions of its advanced event selectors have',
        'trail.advancedSelectorValues <= 499',
      ],
      insights: [
        'what its Insights look for in which events, `ApiCallRateInsight/Management`',
        '"ApiErrorRateInsight/Management" in trail.insights',
      ],
      tags: ['its tags, each `key=value`', 'trail.tags.exists(tag, tag.startsWith("owner="))'],
      recordsAllManagement: [
        'whether its selectors alone choose every management event, reads and writes of every source',
        'trail.recordsAllManagement',
      ],
      recordsOwnDeliveries: [
        'whether it records that its own log files are written',
        '!trail.recordsOwnDeliveries',
      ],
      mayDeliver: [
        'whether the policy of its bucket lets CloudTrail deliver log files, and digests where it makes them, for every account it is for',
        'trail.mayDeliver',
      ],
      deliveryRefusal: ['why it may not, in words; empty when it may', 'trail.deliveryRefusal == ""'],
      mayEncrypt: [
        'whether the policy of its key lets CloudTrail encrypt log files; so without a key',
        'trail.mayEncrypt',
      ],
      mayPublish: [
        'whether the policy of its topic lets CloudTrail publish that log files were delivered; so without a topic',
        'trail.mayPublish',
      ],
      publishRefusal: ['why it may not, in words; empty when it may', 'trail.publishRefusal == ""'],
      mayWriteLogs: [
        'whether CloudTrail may assume its role and write events to its log group with it; so without a log group',
        'trail.mayWriteLogs',
      ],
      logsRefusal: ['why it may not, in words; empty when it may', 'trail.logsRefusal == ""'],
      encryptionRefusal: ['why it may not, in words; empty when it may', 'trail.encryptionRefusal == ""'],
      copies: [
        'what each region in scope shows of it, the home region too',
        'trail.copies.each.all(copy, copy.isLogging)',
      ],
      bucket: ['the bucket that it delivers to', '!trail.bucket.dangling'],
      key: ['the KMS key that it encrypts with', 'trail.key.set'],
      logGroup: ['the log group that it sends events to', 'trail.logGroup.set && trail.logGroup.present'],
      logsRole: ['the role with which events are written to the log group', '!trail.logsRole.dangling'],
      topic: ['the SNS topic that is told of log files', 'trail.topic.set && trail.topic.present'],
    },
  },
  Copy: {
    about:
      'A trail as one region shows it. Texts about time are empty when nothing ever came, and else fit `timestamp(…)`.',
    subject: 'trail',
    members: {
      trail: ['the trail', 'trail.copies.each.all(copy, copy.trail.multiRegion)'],
      region: ['the region', 'trail.copies.each.exists(copy, copy.region == "us-east-1")'],
      isLogging: ['whether it logs there', 'trail.copies.each.all(copy, copy.isLogging)'],
      deliveryError: [
        'the S3 error code of the newest log file, empty when it arrived',
        'trail.copies.each.all(copy, copy.deliveryError == "")',
      ],
      digestError: [
        'the same of the newest digest file',
        'trail.copies.each.all(copy, copy.digestError == "")',
      ],
      logsError: ['the same of CloudWatch Logs', 'trail.copies.each.all(copy, copy.logsError == "")'],
      notificationError: [
        'the same of the SNS topic',
        'trail.copies.each.all(copy, copy.notificationError == "")',
      ],
      lastDelivery: [
        'when a log file was last delivered',
        'trail.copies.each.exists(copy, copy.lastDelivery != "" && now - timestamp(copy.lastDelivery) <= duration("24h"))',
      ],
      lastDigest: [
        'when a digest file was last delivered',
        'trail.copies.each.all(copy, !copy.isLogging || copy.lastDigest != "")',
      ],
      lastLogsDelivery: [
        'when events last reached CloudWatch Logs',
        'trail.copies.each.exists(copy, copy.lastLogsDelivery != "")',
      ],
      lastNotification: [
        'when the SNS topic was last notified',
        'trail.copies.each.exists(copy, copy.lastNotification != "")',
      ],
    },
  },
};
