import { StringDecoder } from 'node:string_decoder';
import { Parser } from 'htmlparser2';
import { ReadError } from '../read-error';
import type { Package } from './package';

/** What a walk over an XML part is told; names keep their prefix (`w:p`). */
export type XmlHandler = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 256;

/**
 * Walks over one XML part of a package without building a tree. Entities beyond XML's own five are
 * never expanded, and a document type, which no Office file has, ends the reading.
 *
 * @param parts an opened package
 * @param name the part; nothing happens where it does not exist
 * @throws ReadError `corrupt` for a document type, or nesting or attributes beyond reason;
 *   `decompression-bomb` as in `openPackage`
 */
export async function walkXml(parts: Package, name: string, handler: XmlHandler): Promise<void> {
  let depth = 0;
  let attributes = 0;
  const parser = new Parser(
    {
      onopentagname: () => {
        attributes = 0;
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > MAX_ATTRIBUTES) throw new ReadError('corrupt');
      },
      onopentag: (tag, attribs) => {
        depth += 1;
        if (depth > MAX_DEPTH) throw new ReadError('corrupt');
        handler.open(tag, attribs);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag: (tag) => {
        depth -= 1;
        handler.close?.(tag);
      },
      onprocessinginstruction: (tag) => {
        if (tag.toLowerCase() === '!doctype' || tag.toLowerCase() === '!entity')
          throw new ReadError('corrupt');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new StringDecoder('utf8');
  await parts.read(name, (piece) => parser.write(decoder.write(piece)));
  parser.end(decoder.end());
}
