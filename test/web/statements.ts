/** A small statement with something to find in it, and text that tries to be markup and code. */
export const HOSTILE = {
  name: '<img src=x onerror=alert(1)>{{7*7}}.txt',
  text: `Ashby Vale Council modern slavery statement

This statement covers the year from 1 April 2025 to 31 March 2026. Ashby Vale Council provides
housing, waste and social care services. Cabinet approved this statement on 9 September 2026.

Training

In 2025-26, 312 of 340 commissioning staff completed our modern slavery course.
We will extend the modern slavery course to all staff in 2027.

Suppliers

In 2025-26 we sent a modern slavery self-assessment to 41 care providers and 33 replied.

<script>alert("from the statement")</script> {{ 7*7 }} <b onclick="alert(2)">bold</b>
`,
};

/** Looks like a PDF and is none. */
export const DAMAGED = { name: 'damaged.pdf', text: '%PDF-1.7\nnothing that a reader could use\n' };
