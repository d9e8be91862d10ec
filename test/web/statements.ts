import fs from 'node:fs';
import path from 'node:path';

/** A file as a form sends it. */
export type Handed = { readonly name: string; readonly bytes: Buffer };

/** A small statement with something to find in it, and text that tries to be markup and code. */
export const STATEMENT = `Ashby Vale Council modern slavery statement

This statement covers the year from 1 April 2025 to 31 March 2026. Ashby Vale Council provides
housing, waste and social care services. Cabinet approved this statement on 9 September 2026.

Training

In 2025-26, 312 of 340 commissioning staff completed our modern slavery course.
We will extend the modern slavery course to all staff in 2027.

Suppliers

In 2025-26 we sent a modern slavery self-assessment to 41 care providers and 33 replied.

<script>alert("from the statement")</script> {{ 7*7 }} <b onclick="alert(2)">bold</b>
`;

/** The same under a name that tries it too. */
export const HOSTILE: Handed = {
  name: '<img src=x onerror=alert(1)>{{7*7}}.txt',
  bytes: Buffer.from(STATEMENT),
};

/** Looks like a PDF and is none. */
export const DAMAGED: Handed = {
  name: 'damaged.pdf',
  bytes: Buffer.from('%PDF-1.7\nnothing that a reader could use\n'),
};

const SAMPLES = path.join(__dirname, '../fixtures/samples');

/** A real PDF in two columns, by a council that does not exist. */
export const PDF: Handed = {
  name: 'marlow-vale.pdf',
  bytes: fs.readFileSync(path.join(SAMPLES, 'marlow-vale-2025-26.pdf')),
};
