const titles: Readonly<Record<string, string>> = {
  'cloud-custodian': 'Cloud Custodian',
  cloudsploit: 'CloudSploit',
  config: 'AWS Config rules',
  prowler: 'Prowler',
  scoutsuite: 'ScoutSuite',
  'security-hub': 'AWS Security Hub CSPM',
  steampipe: 'Steampipe and Powerpipe mods',
};

/** What a tool is called by its people. */
export function toolTitle(id: string): string {
  const title = Object.hasOwn(titles, id) ? titles[id] : undefined;
  if (title === undefined) throw new Error(`there is no tool ${id}`);
  return title;
}
