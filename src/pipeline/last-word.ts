import { PassingFault } from '../errors';

/** What a person is told about a failure. */
export type Told = { readonly code: string; readonly message: string };

/** A document that ends the worker again and again is not given to another. */
export const SET_ASIDE: Told = {
  code: 'set-aside',
  message:
    'The program that works on this document stopped several times while doing so, and the document was set aside. Save it again as a plain PDF and hand that in, or try again later.',
};

/** What to say when a fault did not pass: its own sentence where it has one for people. */
export function lastWord(error: unknown): Told {
  if (error instanceof PassingFault) return { code: error.code, message: error.message };
  return {
    code: 'gave-up',
    message:
      'Something went wrong here several times while working on this document. It is not the document’s fault as far as can be told. Try again later.',
  };
}
