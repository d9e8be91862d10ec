/** A page of a council's site; the banner changes from day to day. */
export function page(title: string, body: string, banner = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title} - Ambershire Council</title></head>
<body><div class="alert-banner">${banner}</div><nav><a href="/">Home</a></nav>
<main><h1>${title}</h1>${body}</main>
<footer><p>Ambershire Council, County Hall</p></footer></body></html>`;
}

export function links(...to: [string, string][]): string {
  return `<ul>${to.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;
}

/** Paragraphs of a statement that a reader would take for one. */
export function statementText(year = '2024-25', more = ''): string {
  return `<p>Ambershire Council makes this statement under section 54 of the Modern Slavery Act 2015
for the financial year ${year}. It sets out the steps that the council has taken to ensure that
slavery and human trafficking are not taking place in its own business or in its supply chains.</p>
<h2>Our structure and supply chains</h2>
<p>The council employs 3,400 people and spends 210 million pounds a year with 2,900 suppliers, most
of them in construction, social care, cleaning and catering.</p>
<h2>Policies</h2>
<p>Our procurement strategy, whistleblowing policy and code of conduct for suppliers ask everybody
who works for us to report concerns about modern slavery. The policies are reviewed each year by the
corporate governance committee.</p>
<h2>Risk and due diligence</h2>
<p>We assessed the risk of forced labour in 41 contracts, and asked 12 suppliers for evidence of how
they recruit their workers. One supplier now pays back recruitment fees to its staff.</p>
<h2>Training</h2>
<p>In the year 212 of 230 buyers and housing officers completed our course on modern slavery.</p>
<p>This statement was approved by the cabinet on 4 June 2025 and is signed by the leader of the
council. ${more}</p>`;
}
