/** Style of the printable report: system fonts, readable contrast, no criterion cut by a page end. */
export const REPORT_CSS = `
:root { color: #1d2429; background: #fff; font: 100%/1.5 system-ui, "Segoe UI", Arial, sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #1d5a84; }
h3 { margin-bottom: 0.25rem; }
.lead { font-size: 1.1rem; }
.mark { margin-top: 0; font-weight: 600; }
.note { border-left: 4px solid #8a5a00; padding-left: 0.75rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-bottom: 1px solid #c4ccd2; }
th { width: 15rem; font-weight: 600; }
figure { margin: 0.5rem 0 1rem; }
blockquote { margin: 0; padding-left: 0.75rem; border-left: 4px solid #1d5a84; white-space: pre-line; }
figcaption { color: #49545c; font-size: 0.9rem; padding-left: 1rem; }
mark { background: #ffe9a8; color: inherit; }
@media print {
  main { max-width: none; padding: 0; }
  article, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  mark { background: none; text-decoration: underline; }
}
`;
