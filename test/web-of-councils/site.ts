import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SampleBlock } from '../fixtures/samples/builder/blocks';
import type { Cms } from './cms/cms';

/** A page in the clothes of the site's CMS. */
export type Page = {
  readonly is: 'page';
  readonly title: string;
  readonly blocks: readonly SampleBlock[];
  readonly lang?: 'en' | 'cy';
  /** Links inside the text: label and address, each after a sentence if there is one. */
  readonly links?: readonly Link[];
  /** Shows the pages that stand under this one. */
  readonly lists?: boolean;
  /** Print views have no menu. */
  readonly bare?: boolean;
  readonly canonical?: string;
  /** Language of the paired version and its address. */
  readonly alternate?: { readonly lang: string; readonly address: string };
};

export type Link = { readonly label: string; readonly to: string; readonly said?: string };

export type FileContent = {
  readonly is: 'file';
  readonly as: 'pdf' | 'word' | 'scan';
  readonly title: string;
  readonly blocks: readonly SampleBlock[];
  /** Name of the file in Content-Disposition. */
  readonly attachment?: string;
  /** Content-Type when it is not the usual one. */
  readonly type?: string;
};

export type Redirect = { readonly is: 'redirect'; readonly to: string; readonly status: number };

/** Bytes as they are. */
export type Raw = {
  readonly is: 'raw';
  readonly status?: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer | (() => string | Buffer);
};

export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this address was asked for before. */
  readonly before: number;
};

/** Answers as no honest server does. */
export type Play = { readonly is: 'play'; readonly play: (exchange: Exchange) => void };

export type Content = Page | FileContent | Redirect | Raw | Play;

/** One address of a host, and from where people get to it. */
export type Entry = {
  /** Path with query. */
  readonly at: string;
  readonly content: Content | null;
  /** Address or key of the pages that link here; '/' when left out, [] when nothing does. */
  readonly under?: string | readonly string[];
  /** Other entries may say `under` with this instead of the address. */
  readonly key?: string;
  /** Text of the links; the title when left out. */
  readonly label?: string;
  /** A sentence before the link, where the label alone says nothing. */
  readonly said?: string;
  /** What the address gives from a later season on; null when it is gone. */
  readonly later?: Readonly<Record<number, Content | null>>;
};

/** Addresses without end, such as a calendar. */
export type Pattern = {
  readonly match: RegExp;
  readonly give: (match: RegExpMatchArray) => Content;
};

export type Robots = {
  readonly content: Content;
  /** What it forbids to us, in the author's own words rather than by another parser. */
  readonly forbids: readonly RegExp[];
  /** Seconds that it asks to wait between two requests. */
  readonly delay?: number;
};

export type Tls = 'good' | 'expired' | 'wrong-host' | 'self-signed' | 'incomplete-chain' | 'none';

/** website, committee, alias, platform and former stand in the register; a stranger does not. */
export type HostRole = 'website' | 'committee' | 'alias' | 'platform' | 'former' | 'stranger';

export type Host = {
  readonly name: string;
  readonly role: HostRole;
  readonly cms: Cms;
  readonly entries: readonly Entry[];
  /** Codes of the councils whose host it is; all councils of the site when left out. */
  readonly owners?: readonly string[];
  readonly patterns?: readonly Pattern[];
  /** A form in the header of every page. */
  readonly search?: { readonly action: string; readonly name: string };
  readonly robots?: Robots;
  /** Hosts with the same server share an address on the network. */
  readonly server?: string;
  readonly tls?: Tls;
  /** What http gives: the way to https, the same, or nothing but these entries. */
  readonly plain?: 'redirects' | 'same' | readonly Entry[];
  /** What an unknown address gives. */
  readonly missing?: 'not-found' | 'soft' | 'home';
  readonly head?: 'refused';
  readonly validators?: 'both' | 'etag' | 'modified' | 'none' | 'changing';
  readonly ignoresCase?: boolean;
  /** Answers to every address before anything else is looked at; undefined goes on. */
  readonly gate?: (asked: {
    readonly path: string;
    readonly before: number;
  }) => Content | undefined;
  /** Closed: nothing listens. */
  readonly closed?: boolean;
};

export type FinalState =
  | 'found'
  | 'no-statement'
  | 'blocked'
  | 'unreachable'
  | 'tls-failed'
  | 'robots-refused'
  | 'needs-a-person';

/** One statement: any of the addresses is right. */
export type TrueStatement = {
  readonly year: string;
  readonly renditions: readonly {
    readonly address: string;
    readonly as: 'html' | 'pdf' | 'word' | 'scan';
    readonly lang?: 'en' | 'cy';
  }[];
  /** An old copy: right when it is found, no loss when it is not. */
  readonly optional?: true;
  /** Who approved or signed is only said here. */
  readonly approvalAt?: string;
};

export type Truth = {
  /** The first is best; others can be defended. */
  readonly states: readonly FinalState[];
  /** Newest first. */
  readonly statements: readonly TrueStatement[];
  readonly landing?: readonly string[];
  /** Committee papers that show the approval. */
  readonly evidence?: readonly string[];
  /** Traps: addresses that must never be taken for this council's statement. */
  readonly never?: readonly string[];
};

export type CouncilType =
  'county' | 'unitary' | 'district' | 'metropolitan-borough' | 'london-borough';

export type Council = {
  /** Code of nine characters that the Office for National Statistics never gave. */
  readonly gss: string;
  readonly name: string;
  readonly short: string;
  readonly type: CouncilType;
  readonly nation: 'England' | 'Wales';
  readonly region: string;
  /** Home page as the register has it. */
  readonly website: string;
  readonly welshName?: string;
  readonly ended?: string;
  readonly successor?: string;
};

export type Site = {
  readonly id: string;
  readonly councils: readonly Council[];
  readonly hosts: readonly Host[];
  /** Truth of each council by its code, and what it is from a later season on. */
  readonly truth: Readonly<Record<string, Truth>>;
  readonly later?: Readonly<Record<number, Readonly<Record<string, Truth>>>>;
  /** Shapes, traps and quirks of the web that it has: keys of COVERAGE. */
  readonly shows: readonly string[];
  /** Takes a crawler's longest patience. */
  readonly slow?: true;
};
