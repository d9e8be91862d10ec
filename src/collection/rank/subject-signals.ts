import type { Link } from './link';
import type { Signal } from './signal';
import { found, foundIn, STATEMENT, TOPIC } from './topic';
import { yearNamed } from './years';

/** Labels that name no subject: "Download our statement", "Read the report". */
const GENERIC =
  /^(?:(?:please )?(?:read|view|see|download|open|access|find|latest|current|our|the|full|annual|here|darllen\w*|lawrlwyth\w*|gweld|ein|y) )+(?:\w+ ){0,2}(?:statements?|reports?|documents?|datganiad(?:au)?)|^(?:our |the |annual |latest |full )*(?:statement|datganiad)s?\b/;

const naming = (link: Link): string | null => {
  const [first] = link.named;
  if (first !== undefined) return first;
  const about = link.topic ?? found(TOPIC, link.heading);
  return about !== null && GENERIC.test(link.label) ? link.label : null;
};

/** Words that a title of the bare subject is made of: "Modern slavery and human trafficking". */
const BARE = new Set(
  'our the and a of in modern day anti human slavery trafficking act 2015 caethwasiaeth fodern masnachu pobl'.split(
    ' ',
  ),
);

/** What the link is about: the document by name, the subject, or something else. */
export const SUBJECT_SIGNALS: readonly Signal[] = [
  {
    id: 'names-statement',
    seen: naming,
    says: 'names the document: “…”',
  },
  {
    id: 'names-statement-twice',
    seen: (link) => link.named[1] ?? null,
    says: 'names it in a second place: “…”',
  },
  {
    id: 'names-subject',
    seen: (link) => (naming(link) === null ? link.topic : null),
    says: 'names the subject, not the document: “…”',
  },
  {
    id: 'subject-around',
    seen: (link) =>
      naming(link) === null && link.topic === null ? foundIn(TOPIC, link.heading, link.text) : null,
    says: 'the subject is named only around the link or in the text: “…”',
  },
  {
    id: 'no-subject',
    seen: (link) =>
      (naming(link) ??
      link.topic ??
      foundIn(TOPIC, link.heading, link.text) ??
      (STATEMENT.test(link.title) && /^\/\S*\?/.test(link.address) ? link.title : null))
        ? null
        : '',
    says: 'neither slavery nor trafficking is named',
  },
  {
    id: 'title-only-subject',
    seen: (link) =>
      TOPIC.test(link.title) && link.title.split(' ').every((word) => BARE.has(word))
        ? link.title
        : null,
    says: 'the title is the subject and nothing else: “…”',
  },
  {
    id: 'names-act',
    seen: (link) =>
      foundIn(
        /\bmodern (?:day )?slavery act(?: 2015)?\b|\bsection 54\b/,
        link.title,
        link.label,
        ...link.path,
      ),
    says: 'names the Act: “…”',
  },
  {
    id: 'transparency',
    seen: (link) =>
      foundIn(/\btransparency(?= statement|$)|\btryloywder\b/, link.title, link.label, link.slug),
    says: 'speaks of transparency',
  },
  {
    id: 'names-year',
    seen: (link) =>
      naming(link) === null
        ? null
        : (yearNamed(link.titleAsGiven) ?? yearNamed(link.labelAsGiven) ?? yearNamed(link.slug)),
    says: 'names a year: …',
  },
];
