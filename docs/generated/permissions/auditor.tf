# What the identity that scans needs, in its own account and of the organization. It only reads.

variable "role_name" {
  description = "Name of the audit role, the same in every account"
  type        = string
  default     = "trailproof-audit"
}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "permissions" {
  # The role of this name, in any account: whom it trusts is said there.
  statement {
    sid       = "EnterAccounts"
    actions   = ["sts:AssumeRole"]
    resources = ["arn:${data.aws_partition.current.partition}:iam::*:role/${var.role_name}"]
  }

  # AWS has no resources for these.
  statement {
    sid       = "ListOrganization"
    actions   = [
      "organizations:DescribeOrganization",
      "organizations:ListAccounts",
      "organizations:ListAWSServiceAccessForOrganization",
      "organizations:ListPolicies",
      "organizations:ListRoots",
    ]
    resources = ["*"]
  }

  # Any root and unit: accounts move, and none may be overlooked.
  statement {
    sid       = "ListUnits"
    actions   = [
      "organizations:ListAccountsForParent",
      "organizations:ListOrganizationalUnitsForParent",
    ]
    resources = [
      "arn:${data.aws_partition.current.partition}:organizations::*:root/o-*/r-*",
      "arn:${data.aws_partition.current.partition}:organizations::*:ou/o-*/ou-*",
    ]
  }

  # Any service control policy, those that AWS made included.
  statement {
    sid       = "ReadControlPolicies"
    actions   = [
      "organizations:DescribePolicy",
      "organizations:ListTargetsForPolicy",
    ]
    resources = [
      "arn:${data.aws_partition.current.partition}:organizations::*:policy/o-*/service_control_policy/p-*",
      "arn:${data.aws_partition.current.partition}:organizations::aws:policy/service_control_policy/p-*",
    ]
  }

  # Any account of the organization.
  statement {
    sid       = "ReadAccountTags"
    actions   = ["organizations:ListTagsForResource"]
    resources = ["arn:${data.aws_partition.current.partition}:organizations::*:account/o-*/*"]
  }

  # AWS has no resource for this, but it can be limited to the service.
  statement {
    sid       = "FindDelegatedAdministrators"
    actions   = ["organizations:ListDelegatedAdministrators"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "organizations:ServicePrincipal"
      values   = ["cloudtrail.amazonaws.com"]
    }
  }

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

resource "aws_iam_policy" "auditor" {
  name        = "trailproof-auditor"
  description = "For the identity that runs Trailproof"
  policy      = data.aws_iam_policy_document.permissions.json
}

output "policy_arn" {
  value = aws_iam_policy.auditor.arn
}
