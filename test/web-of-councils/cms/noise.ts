import type { Noise } from './cms';

const top = (html: string | ((day: number) => string)): Noise => ({
  where: 'top',
  html: typeof html === 'string' ? () => html : html,
});

/** What stands before the text of real pages and is no part of it. */
export const NOISE = {
  cookies: top(
    (day) =>
      `<div id="ccc" role="dialog"><h2>Cookies on this site</h2><p>We use ${3 + (day % 5)} necessary cookies to make our website work. We would like to set ${7 + (day % 11)} more to understand how you use it. Banner ${1000 + day}.</p><button>Accept all</button><button>Reject all</button></div>`,
  ),
  emergency: top(
    (day) =>
      `<div class="alert"><p><strong>Severe weather:</strong> road closures and late bin collections on day ${day + 1} of the storm. Call 01632 9601${10 + (day % 80)} for help.</p></div>`,
  ),
  signIn: top(
    '<div class="account"><p>Sign in to your account. You are not signed in. Register for My Account. Forgotten your password?</p></div>',
  ),
  script: top(
    '<noscript><p>Please enable JavaScript in your browser to use all of this website.</p></noscript>',
  ),
  oldBrowser: top(
    '<div class="upgrade"><p>You are using an unsupported browser. Some parts of this site may not work. Please upgrade your browser today.</p></div>',
  ),
  icons: top(
    '<p><span class="material-icons">menu search close keyboard_arrow_down share print thumb_up thumb_down</span></p>',
  ),
  wholeMenu: top(
    `<div class="mega">${['Bins', 'Council tax', 'Planning', 'Housing', 'Parking', 'Benefits', 'Schools', 'Roads', 'Licensing', 'Elections', 'Jobs', 'Leisure', 'Births', 'Deaths', 'Marriages'].map((word) => `<div>${word} Apply Pay Report Find out more about ${word.toLowerCase()}</div>`).join('')}</div>`,
  ),
  chat: {
    where: 'bottom',
    html: (day) =>
      `<div id="livechat"><p>Hello, I am Penny, your virtual assistant. There are ${day % 7} people waiting. How can I help you today? Start chat</p></div>`,
  },
  feedback: {
    where: 'in-main',
    html: () =>
      '<div class="feedback"><p>Was this page useful? Yes No There is something wrong with this page</p></div>',
  },
} as const satisfies Readonly<Record<string, Noise>>;
