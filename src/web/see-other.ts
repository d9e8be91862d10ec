/** Where a form leads once it was taken: the browser asks for it with GET. */
export type Moved = { readonly url: string; readonly statusCode: 303 };

/** "See other", which no browser sends the form to again. */
export function seeOther(url: string): Moved {
  return { url, statusCode: 303 };
}
