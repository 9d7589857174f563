# What the audit role in a member account needs. It only reads.

variable "role_name" {
  description = "Name of the audit role, the same in every account"
  type        = string
  default     = "trailproof-audit"
}

variable "auditor_principal_arn" {
  description = "ARN of the role or user that scans"
  type        = string
}

variable "external_id" {
  description = "External id that the identity that scans must send; null for none"
  type        = string
  default     = null
}

variable "organization_id" {
  description = "Trust only identities of this organization, o-…; null for any"
  type        = string
  default     = null
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "permissions" {
  # The account itself.
  statement {
    sid       = "ListRegions"
    actions   = ["account:ListRegions"]
    resources = ["arn:${data.aws_partition.current.partition}:account::*:account"]
  }

  # AWS has no resources for these.
  statement {
    sid       = "FindTrails"
    actions   = [
      "cloudtrail:DescribeTrails",
      "cloudtrail:ListEventDataStores",
    ]
    resources = ["*"]
  }

  # Trails of any account: those of an organization belong to its management account.
  statement {
    sid       = "ReadTrails"
    actions   = [
      "cloudtrail:GetTrailStatus",
      "cloudtrail:GetEventSelectors",
      "cloudtrail:GetInsightSelectors",
      "cloudtrail:ListTags",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:cloudtrail:*:*:trail/*"]
  }

  # Event data stores of any account: those of an organization belong to its management account.
  statement {
    sid       = "ReadEventDataStores"
    actions   = [
      "cloudtrail:GetEventDataStore",
      "cloudtrail:GetResourcePolicy",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:cloudtrail:*:*:eventdatastore/*"]
  }

  # Keys of any account: trails may encrypt with the key of another one.
  statement {
    sid       = "ReadKeys"
    actions   = [
      "kms:DescribeKey",
      "kms:GetKeyPolicy",
      "kms:GetKeyRotationStatus",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:kms:*:*:key/*"]
  }

  # Any log group: which ones trails send their events to is only known by looking.
  statement {
    sid       = "ReadLogGroups"
    actions   = [
      "logs:DescribeMetricFilters",
      "logs:DescribeSubscriptionFilters",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:logs:*:*:log-group:*"]
  }

  # Any alarm: which ones watch a metric is only known by looking.
  statement {
    sid       = "FindAlarms"
    actions   = ["cloudwatch:DescribeAlarms"]
    resources = ["arn:${data.aws_partition.current.partition}:cloudwatch:*:*:alarm:*"]
  }

  # Topics of any account: trails and alarms may tell those of another one. Nothing is published or received.
  statement {
    sid       = "ReadTopics"
    actions   = [
      "sns:GetTopicAttributes",
      "sns:ListSubscriptionsByTopic",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:sns:*:*:*"]
  }

  # Any role: which ones trails write to log groups with, say, is only known by looking.
  statement {
    sid       = "ReadRoles"
    actions   = [
      "iam:GetRole",
      "iam:GetRolePolicy",
      "iam:ListAttachedRolePolicies",
      "iam:ListRolePolicies",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:iam::*:role/*"]
  }

  # Policies of the account and those of AWS, which may be attached to such a role.
  statement {
    sid       = "ReadRolePolicies"
    actions   = [
      "iam:GetPolicy",
      "iam:GetPolicyVersion",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:iam::*:policy/*"]
  }

  # The first lists all log groups of an account whatever is asked for, the other has no resource.
  statement {
    sid       = "FindLogGroups"
    actions   = [
      "logs:DescribeLogGroups",
      "logs:DescribeResourcePolicies",
    ]
    resources = ["*"]
  }

  # AWS has no resources for these.
  statement {
    sid       = "FindBuckets"
    actions   = [
      "s3:ListAllMyBuckets",
      "s3:GetAccountPublicAccessBlock",
    ]
    resources = ["*"]
  }

  # Any bucket: which ones trails deliver to is only known by looking. Objects are never read.
  statement {
    sid       = "ReadBucketSettings"
    actions   = [
      "s3:ListBucket",
      "s3:GetBucketAcl",
      "s3:GetBucketLogging",
      "s3:GetBucketNotification",
      "s3:GetBucketObjectLockConfiguration",
      "s3:GetBucketOwnershipControls",
      "s3:GetBucketPolicy",
      "s3:GetBucketPolicyStatus",
      "s3:GetBucketPublicAccessBlock",
      "s3:GetBucketTagging",
      "s3:GetBucketVersioning",
      "s3:GetEncryptionConfiguration",
      "s3:GetLifecycleConfiguration",
      "s3:GetReplicationConfiguration",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:s3:::*"]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = [var.auditor_principal_arn]
    }

    dynamic "condition" {
      for_each = var.external_id == null ? [] : [var.external_id]
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = [condition.value]
      }
    }

    dynamic "condition" {
      for_each = var.organization_id == null ? [] : [var.organization_id]
      content {
        test     = "StringEquals"
        variable = "aws:PrincipalOrgID"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role" "audit" {
  name               = var.role_name
  path               = "/"
  description        = "Lets Trailproof read this account"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "audit" {
  name   = "trailproof"
  role   = aws_iam_role.audit.id
  policy = data.aws_iam_policy_document.permissions.json
}

output "role_arn" {
  value = aws_iam_role.audit.arn
}
