// Serves the web of councils until it is stopped, and prints what a process needs to see it:
// node -r @swc-node/register test/web-of-councils/serve.ts FOLDER
import path from 'node:path';
import { WebOfCouncils } from './served/web';
import { describedSites } from './sites/all';

const main = async (folder: string): Promise<void> => {
  const web = await WebOfCouncils.start(describedSites());
  const environment = web.environment(path.resolve(folder));
  for (const [name, value] of Object.entries(environment)) console.log(`export ${name}=${value}`);
  for (const site of web.sites) {
    const homes = site.councils.map(({ gss, name, website }) => `${gss} ${name} ${website}`);
    console.log(`# ${homes.join('; ')}: ${site.shows.join(', ')}`);
  }
};

void main(process.argv[2] ?? '.data/web-of-councils');
