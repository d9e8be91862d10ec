import type { HostRegister } from '../../organisations/host-register';
import type { Publisher } from './publisher';
import { foldedWords } from './words';

/**
 * What can be said of a host from the register and from how it is written.
 *
 * - `council`: in the register, or written as councils' hosts are when there is no register
 * - `committee`: where agendas and minutes are kept
 * - `platform`: a supplier's or a staging host, where true copies of council pages answer
 * - `own-name`: no register knows it, but it carries the name or the initials of the publisher
 * - `public-body`: police, fire, health, parish and other public bodies
 * - `news`: newspapers, newsrooms, parties and campaigns
 * - `government`: a public host that the register does not list: abolished councils, partnerships
 * - `stranger`: anything else; hijacked copies and mirrors stand there
 */
export type HostStanding =
  | 'council'
  | 'committee'
  | 'platform'
  | 'own-name'
  | 'government'
  | 'public-body'
  | 'news'
  | 'stranger';

const COMMITTEE =
  /^(?:democra[a-z]*|modern-?gov|modgov|committees?|governance|my-?council|councillors?|cllrs?|meetings?|councilportal|council-?meetings?|cmis|agendas?|minutes|decisions|cyngor|democratiaeth)\d?\.|(?:^|\.)moderngov\.co\.uk$|(?:^|\.)cmis\.uk\.com$/;
const PUBLIC_BODY =
  /\.(?:police|nhs|mod|ac|sch|parliament)\.uk$|(?:^|[.-])(?:opcc|[a-z]*-?pcc|police[a-z]*|[a-z]*fire(?:andrescue|rescue|service)?|frs|nhs|[a-z-]*(?:parish|town)-?council|parish[a-z]*|[a-z-]+-(?:pc|tc)|[a-z]+(?:pc|tc|fire|safeguarding|scp|sab)|safeguarding[a-z]*|safer[a-z]*|[a-z]+(?:homes|housing|academy|college|university))\.(?:[a-z]+\.)?(?:gov|org|co|ac|net|com|uk)\b/;
const NEWS =
  /news|times|echo|gazette|mirror|herald|chronicle|tribune|courier|today|observer|express|journal|advertiser|guardian|telegraph|post\.|mail\.|argus|bulletin|newyddion|\.media$|media\.|press|radio|lib-?dems?|labour|conservatives?|greenparty|voice|magazine|insider|reporter|-?live\./;
const NEWSROOM = /^(?:news|newsroom|newyddion|press|media|blogs?)\d?\./;
const PLATFORM =
  /\.(?:azurewebsites|cloudapp|herokuapp|netlify|amazonaws|cloudfront|fastly|wpengine|pantheonsite|gosshosted|placecube|jadu|platformsh|contensis|umbraco|squiz|moderngov|govservice|localgov)\.(?:[a-z]+)(?:\.[a-z]+)?$|^[a-z0-9-]+-[a-z0-9]{10,}\.[a-z0-9-]+\.[a-z0-9.-]+$/;
const NATIONAL = /^(?:www\.)?(?:gov\.uk|gov\.wales|llyw\.cymru)$|\.service\.gov\.uk$/;
const GOVERNMENT = /\.(?:gov\.uk|gov\.wales|llyw\.cymru)$/;

/**
 * Judges the host of an address.
 *
 * @param host in lower case, without port
 * @param publisher who is said to publish there
 * @param register of official hosts; without one a host is judged by how it is written
 */
export function hostStanding(
  host: string,
  publisher: Publisher,
  register?: HostRegister,
): HostStanding {
  const owner = register?.ownerOf(host) ?? null;
  if (owner?.role !== 'website' && NEWSROOM.test(host)) return 'news';
  if (owner?.role === 'alias' && NEWS.test(host)) return 'news';
  if (owner?.role === 'committee') return 'committee';
  if (owner?.role === 'platform') return 'platform';
  if (COMMITTEE.test(host)) return 'committee';
  if (owner !== null) return 'council';
  if (PLATFORM.test(host)) return 'platform';
  if (PUBLIC_BODY.test(host)) return 'public-body';
  if (NATIONAL.test(host)) return 'public-body';
  if (GOVERNMENT.test(host)) return register ? 'government' : 'council';
  if (NEWS.test(host)) return 'news';
  return carriesName(host, publisher) ? 'own-name' : 'stranger';
}

const KINDS_OF_COUNCIL =
  /\b(?:the|london|royal|metropolitan|county|city|district|borough|unitary|combined|mayoral|council|corporation|authority|of|and|upon|on|in|cyngor|sir|dinas|bwrdeistref|north|south|east|west|greater|new|upper|vale)\b/g;

/** Whether a host holds the place of the publisher's name, or its initials as a label. */
function carriesName(host: string, publisher: Publisher): boolean {
  if (publisher.standing !== 'council') return false;
  const name = foldedWords(publisher.name);
  const plain = host.replace(/^www\d?\./, '').replace(/-/g, '');
  const places = name.replace(KINDS_OF_COUNCIL, ' ').trim().split(/\s+/);
  if (places.some((place) => place.length >= 4 && plain.includes(place))) return true;
  const words = name.split(' ');
  const initials = words.map((word) => word[0]).join('');
  const main = words.filter((word) => !/^(?:of|and|the|on|upon)$/.test(word));
  const label = plain.split('.')[0] ?? '';
  return words.length >= 3 && [initials, main.map((word) => word[0]).join('')].includes(label);
}
