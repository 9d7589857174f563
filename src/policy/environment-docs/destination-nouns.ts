import type { NounDocs } from './noun-doc.ts';

export const destinationNouns: NounDocs<'Bucket' | 'Key'> = {
  Bucket: {
    about: 'A bucket: any one of an account, or one that a trail delivers to.',
    subject: 'log-bucket',
    members: {
      arn: ['its ARN', 'bucket.arn.startsWith("arn:aws:s3:::")'],
      name: ['its name', 'bucket.name.endsWith("-logs")'],
      owner: ['the id of the account that owns it', 'bucket.owner == "222233334444"'],
      region: ['its region', 'bucket.region == "eu-central-1"'],
      defaultEncryption: [
        '`AES256`, `aws:kms` or `aws:kms:dsse`, empty when none is set',
        'bucket.defaultEncryption == "aws:kms"',
      ],
      versioning: ['`Enabled`, `Suspended`, empty when it never was', 'bucket.versioning == "Enabled"'],
      mfaDelete: ['whether deleting a version takes MFA', 'bucket.mfaDelete'],
      public: ['whether its policy or its ACL lets anybody in, after what S3 blocks', '!bucket.public'],
      publicByPolicy: ['of these, its policy', '!bucket.publicByPolicy'],
      publicByAcl: ['of these, its ACL', '!bucket.publicByAcl'],
      ownership: [
        '`BucketOwnerEnforced` (ACLs count for nothing), `BucketOwnerPreferred`, `ObjectWriter`, empty when not set',
        'bucket.ownership == "BucketOwnerEnforced"',
      ],
      tags: ['its tags, each `key=value`', '"classification=secret" in bucket.tags'],
      lockEnabled: ['whether Object Lock is on', 'bucket.lockEnabled'],
      lockMode: [
        '`GOVERNANCE` or `COMPLIANCE`, empty when new objects are not locked',
        'bucket.lockMode == "COMPLIANCE"',
      ],
      lockDays: ['how long new objects are locked, 0 when they are not', 'bucket.lockDays >= 365'],
      accessLogTarget: [
        'the bucket that gets its server access logs, empty when there is none',
        'bucket.accessLogTarget != "" && bucket.accessLogTarget != bucket.name',
      ],
      replicated: ['whether every file that trails deliver to it is replicated', 'bucket.replicated'],
      blocksPublicAccess: [
        'whether all four settings that block public access are on in the bucket itself',
        'bucket.blocksPublicAccess',
      ],
      notifies: ['whether anybody is told what happens to its objects', 'bucket.notifies'],
      logsKeptDays: [
        'for how many days every log file is sure to stay; 36500 when nothing deletes it',
        'bucket.logsKeptDays >= 365',
      ],
      digestsKeptDays: [
        'for how many days every digest file is sure to stay',
        'bucket.digestsKeptDays >= bucket.logsKeptDays',
      ],
      refusesPlainHttp: [
        'whether its policy denies whatever is not sent over TLS, to everybody and for every object',
        'bucket.refusesPlainHttp',
      ],
      refusesForeignTrails: [
        'whether its policy keeps CloudTrail from delivering for trails of accounts that are neither in the organization nor looked at',
        'bucket.refusesForeignTrails',
      ],
    },
  },
  Key: {
    about: 'A KMS key that a trail encrypts with.',
    subject: 'key',
    members: {
      arn: ['its ARN', 'key.arn.startsWith("arn:aws:kms:")'],
      owner: ['the id of the account that owns it', 'key.owner == "222233334444"'],
      region: ['its region', 'key.region == "us-east-1"'],
      state: ['`Enabled`, `Disabled`, `PendingDeletion`, … as KMS says it', 'key.state == "Enabled"'],
      manager: ['`CUSTOMER` or `AWS`', 'key.manager == "CUSTOMER"'],
      rotation: [
        'whether KMS rotates it: always AWS’s own keys, never imported or asymmetric ones',
        'key.rotation',
      ],
      rotationDays: ['days from one rotation to the next, 0 without rotation', 'key.rotationDays <= 365'],
      multiRegion: ['whether other regions may have replicas of it', '!key.multiRegion'],
      spec: ['`SYMMETRIC_DEFAULT`, `RSA_4096`, …', 'key.spec == "SYMMETRIC_DEFAULT"'],
      origin: [
        'where its material is from: `AWS_KMS`, `EXTERNAL`, `AWS_CLOUDHSM`, `EXTERNAL_KEY_STORE`',
        'key.origin == "AWS_KMS"',
      ],
      usage: ['`ENCRYPT_DECRYPT`, `SIGN_VERIFY`, …', 'key.usage == "ENCRYPT_DECRYPT"'],
      open: ['whether its policy lets anybody in, whatever the account', '!key.open'],
    },
  },
};
