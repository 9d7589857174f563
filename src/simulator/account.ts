import { type Outcome, present, type Question, refused, textInput, textsInput } from './outcome.ts';
import { pageOf } from './page.ts';
import { optStatus } from './regions.ts';

const statuses = ['ENABLED', 'ENABLING', 'DISABLING', 'DISABLED', 'ENABLED_BY_DEFAULT'];
const mostResults = 50;

/** Account Management's reading operations. https://docs.aws.amazon.com/accounts/latest/reference */
export const account: Readonly<Record<string, (question: Question) => Outcome>> = {
  ListRegions: listRegions,
};

function listRegions(question: Question): Outcome {
  const { world, accountId, input } = question;
  if (textInput(input, 'AccountId') !== undefined) {
    return refused(
      'AccessDeniedException',
      'You are not authorized to list the Regions of that account.',
      403,
    );
  }
  const filter = textsInput(input, 'RegionOptStatusContains') ?? [];
  const wrong = filter.find((status) => !statuses.includes(status));
  if (wrong !== undefined) return invalid(`RegionOptStatusContains cannot hold ${wrong}`);
  const size = typeof input['MaxResults'] === 'number' ? input['MaxResults'] : mostResults;
  if (!Number.isInteger(size) || size < 1 || size > mostResults) {
    return invalid(`MaxResults must be from 1 to ${mostResults}`);
  }
  const regions = Object.keys(world.regions)
    .toSorted()
    .map((RegionName) => ({
      RegionName,
      RegionOptStatus: optStatus(world, accountId, RegionName) ?? 'DISABLED',
    }))
    .filter(({ RegionOptStatus }) => filter.length === 0 || filter.includes(RegionOptStatus));
  const page = pageOf(regions, {
    token: textInput(input, 'NextToken'),
    size: Math.min(size, world.pageSize ?? mostResults),
  });
  if (page === undefined) return invalid('NextToken is not valid');
  return { kind: 'json', body: present({ Regions: page.items, NextToken: page.next }) };
}

function invalid(message: string): Outcome {
  return refused('ValidationException', message);
}
