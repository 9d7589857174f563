import { decodeFinding } from '../data/decode-findings.ts';
import type { FindingsData } from '../data/findings-data.ts';
import { findingDetail } from '../finding-detail.ts';
import { build } from './build.ts';
import { addCopyButtons } from './copy.ts';
import { element } from './element.ts';

/** The details of one finding, beside the table. */
export interface Detail {
  /** Shows a finding, or nothing. */
  readonly show: (place: number | undefined) => void;
  readonly focus: () => void;
}

export interface DetailParts {
  readonly root: HTMLElement;
  readonly data: FindingsData;
  readonly nameOf: (account: string) => string;
}

export function createDetail({ root, data, nameOf }: DetailParts): Detail {
  const title = element(root, '#detail-title');
  const content = element(root, '.content');
  return {
    show(place) {
      root.hidden = place === undefined;
      if (place === undefined) {
        content.replaceChildren();
        return;
      }
      const finding = decodeFinding(data, place);
      const number = data.policies[place] ?? -1;
      const policy = data.policyList[number];
      const onPage = document.querySelector<HTMLElement>(`details.policy[data-policy="${number}"]`);
      title.textContent = finding.subject.name;
      content.replaceChildren(
        build(
          findingDetail({
            finding,
            policy: {
              name: policy?.name ?? '',
              title: policy?.title ?? '',
              href: `#${onPage?.id ?? 'policies'}`,
            },
            accountName: nameOf(finding.subject.account),
            causeWords,
          }),
        ),
        ...about(onPage),
      );
      addCopyButtons(content);
      root.scrollTop = 0;
    },
    focus: () => title.focus(),
  };
}

function causeWords(cause: number): string {
  const heading = document.querySelector(`#cause-${cause + 1} h3`);
  return heading?.textContent ?? `Cause ${cause + 1}, see the JSON report`;
}

/** What the policy says of all its findings stands on the page once: the details show a copy. */
function about(policy: HTMLElement | null): readonly Node[] {
  const original = policy?.querySelector('.about');
  if (original === null || original === undefined) return [];
  const copy = document.createElement('div');
  copy.className = 'about';
  for (const node of original.childNodes) copy.append(node.cloneNode(true));
  const summary = copy.querySelector('summary');
  const heading = document.createElement('h4');
  heading.textContent = summary?.textContent ?? '';
  summary?.replaceWith(heading);
  // Those of the page belong to the copies' originals.
  for (const button of copy.querySelectorAll('button')) button.remove();
  return [copy];
}
