import type { HostStanding } from './host-standing';
import type { Signal } from './signal';
import type { PageKind } from './kinds';

const standingIs = (is: HostStanding, says: string, kind?: PageKind): Signal => ({
  id: `host-${is}`,
  seen: (link) => (link.standing === is ? link.host : null),
  says,
  ...(kind && { kind }),
});

/** Whose host it is and who is said to publish. */
export const HOST_SIGNALS: readonly Signal[] = [
  standingIs('council', '… is a council’s own host'),
  standingIs('committee', '… is a host for agendas and minutes', 'committee_report'),
  standingIs('platform', '… is a supplier’s or staging host: a copy, not to be cited'),
  standingIs('own-name', '… is in no register but carries the publisher’s name'),
  standingIs('government', '… is a public host that is no council’s in the register', 'other'),
  standingIs('public-body', '… is the host of another public body', 'other'),
  standingIs('news', '… is a host for news or campaigns', 'news'),
  standingIs('stranger', '… is in no register of council hosts', 'other'),
  {
    id: 'publisher-council',
    seen: (link) => (link.publisher.standing === 'council' ? link.publisher.name : null),
    says: 'the publisher is a council: …',
  },
  {
    id: 'publisher-unclear',
    seen: ({ publisher, standing }) =>
      publisher.standing === 'unsaid' && publisher.name !== '' && standing !== 'council'
        ? publisher.name
        : null,
    says: 'the publisher’s name is not that of a council: …',
  },
  {
    id: 'publisher-other',
    seen: (link) => (link.publisher.standing === 'other-body' ? link.publisher.name : null),
    says: 'the publisher is no council: …',
    kind: 'other',
  },
];
