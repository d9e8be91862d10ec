// The two panes of an assessment. Every link here also works as a plain link to a fragment: the
// script adds the scroll inside a pane, the focus, the outline and the way back with Escape.

const FOUND = 'app-found';
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

export function startPanes() {
  const panes = document.querySelector('[data-panes]');
  if (!panes) return;
  const status = document.querySelector('[data-found]');
  let cameFrom = null;

  const go = (fragment, from) => {
    const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
    if (!target || !panes.contains(target)) return false;
    cameFrom = from;
    reveal(panes, target, from?.dataset.finds);
    if (status) status.textContent = describe(target);
    return true;
  };

  panes.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const mark = event.target.closest('[data-quoted-by]');
    if (!link && !mark) return;
    const fragment = link ? link.hash : nextQuote(mark);
    if (!go(fragment, link ?? mark)) return;
    event.preventDefault();
    if (location.hash !== fragment) history.pushState(null, '', fragment);
  });

  panes.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !cameFrom) return;
    const back = cameFrom;
    cameFrom = null;
    scrollTo(back);
    back.focus({ preventScroll: true });
  });

  window.addEventListener('popstate', () => location.hash && go(location.hash, null));
  if (location.hash) go(location.hash, null);
}

// A passage that several criteria quote leads to each of them in turn.
function nextQuote(mark) {
  const fragments = [...new Set(mark.dataset.quotedBy.split(' '))];
  const turn = Number(mark.dataset.turn ?? 0);
  mark.dataset.turn = String((turn + 1) % fragments.length);
  return fragments[turn];
}

function reveal(panes, target, quote) {
  for (const found of panes.querySelectorAll(`.${FOUND}`)) found.classList.remove(FOUND);
  for (let up = target.parentElement; up; up = up.parentElement) {
    if (up instanceof window.HTMLDetailsElement) up.open = true;
  }
  const marks = quote
    ? [...panes.querySelectorAll('[data-quoted-by]')].filter((mark) =>
        mark.dataset.quotedBy.split(' ').includes(`#${quote}`),
      )
    : [];
  for (const found of [target, ...marks]) found.classList.add(FOUND);
  scrollTo(target);
  target.focus({ preventScroll: true });
}

function scrollTo(target) {
  const pane = target.closest('[data-pane]');
  const own = pane && window.getComputedStyle(pane).overflowY === 'auto';
  if (!own) {
    target.scrollIntoView({ block: 'center', behavior: calm.matches ? 'auto' : 'smooth' });
    return;
  }
  pane.closest('[data-panes]').scrollIntoView({ block: 'nearest' });
  // Pages out of sight have only an estimated height: measure again once they are drawn.
  const centre = () => {
    const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - pane.clientHeight / 3;
  };
  centre();
  requestAnimationFrame(centre);
}

function describe(target) {
  const text = target.textContent.replace(/\s+/g, ' ').trim();
  return `Found: ${text.slice(0, 160)}. Press Escape to go back.`;
}
