import type { HostRegister } from '../collection/rank/host-standing';
import type { Council } from '../organisations/councils';

/** The hosts of councils' websites, with all that stand below them. */
export function councilHosts(councils: readonly Council[]): HostRegister {
  const owners = new Map<string, string[]>();
  for (const { website, gss } of councils) {
    if (website === null) continue;
    const domain = new URL(website).hostname.replace(/^www\d?\./, '');
    owners.set(domain, [...(owners.get(domain) ?? []), gss]);
  }
  return {
    ownerOf(host) {
      for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
        const organisations = owners.get(name);
        if (organisations) return { organisations, role: 'website', official: true };
      }
      return null;
    },
  };
}
