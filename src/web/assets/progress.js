// Progress without reloading: fetches the same page and swaps the part that changes. Without the
// script the page reloads itself.

const EVERY = 2000;

export function startProgress() {
  if (document.querySelector('[data-live]')) setTimeout(look, EVERY);
}

async function look() {
  const live = document.querySelector('[data-live]');
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } });
    const page = new window.DOMParser().parseFromString(await response.text(), 'text/html');
    const next = page.querySelector('[data-live]');
    if (!next) {
      location.reload();
      return;
    }
    if (next.innerHTML !== live.innerHTML) live.replaceChildren(...next.childNodes);
  } catch {
    // The service is restarting: the next look may find it.
  }
  setTimeout(look, EVERY);
}
