/** A short statement of a made-up council; the number makes each one a document of its own. */
export function statement(number = 0): string {
  return `Modern Slavery Statement 2024-25

Port Ambrose District Council makes this statement under section 54 of the Modern Slavery Act 2015
for the financial year ending 31 March 2025. It is statement number ${number} of its kind.

Training

In 2024-25, 212 of 230 members of our procurement and housing staff completed the course on modern
slavery. We will offer it to councillors next year.

Supply chains

In 2024-25 we assessed the risk of modern slavery in 41 contracts for cleaning, construction and
care. Two contractors were asked to change how they recruit workers.

Approved by Cabinet on 9 September 2025 and signed by Ada Fern, Leader of the Council.
`;
}
