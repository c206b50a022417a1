// Plenary in the browser. Pages work without it; with it they change while people watch, times are also told in the
// reader's own zone, and the keyboard reaches the main places. Nothing is kept but whether the keys are on.
(() => {
  'use strict';
  const one = (what, where = document) => where.querySelector(what);
  const all = (what, where = document) => [...where.querySelectorAll(what)];

  // Times: the reader's own, and how long is left.
  const clock = new Intl.DateTimeFormat(document.documentElement.lang,
    { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  const tellTimes = where => {
    all('time[data-local]', where).forEach(time => { time.textContent = clock.format(new Date(time.dateTime)); });
    all('[data-with-script]', where).forEach(part => { part.hidden = false; });
  };
  const two = number => String(number).padStart(2, '0');
  const countDown = () => all('[data-left]').forEach(place => {
    const left = Math.max(0, Math.floor((new Date(place.dataset.left) - Date.now()) / 1000));
    const days = Math.floor(left / 86400);
    place.textContent = (days ? days + ' · ' : '') + two(Math.floor(left / 3600) % 24) + ':'
      + two(Math.floor(left / 60) % 60) + ':' + two(left % 60);
  });

  // What was typed stays: a form that somebody has begun is never replaced.
  document.addEventListener('input', event => {
    const form = event.target.closest('form');
    if (form) form.dataset.begun = 'yes';
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-deed]')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    all('button', form).forEach(button => button.setAttribute('aria-busy', 'true'));
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    all('button', form).forEach(button => button.removeAttribute('aria-busy'));
  }));

  // The part of the page that changes.
  const put = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (old.dataset.live === 'forms' && old.contains(document.activeElement)) return;
    const focus = old.contains(document.activeElement) ? document.activeElement : null;
    const place = focus && (focus.id ? '#' + CSS.escape(focus.id)
      : focus.getAttribute('href') ? 'a[href="' + CSS.escape(focus.getAttribute('href')) + '"]' : null);
    all('form[data-begun][id]', old).forEach(begun => {
      const same = one('#' + CSS.escape(begun.id), fresh);
      if (same) same.replaceWith(begun);
    });
    all('details[id][open]', old).forEach(open => {
      const same = one('#' + CSS.escape(open.id), fresh);
      if (same) same.open = true;
    });
    old.replaceWith(fresh);
    tellTimes(fresh);
    if (!focus) return;
    const again = document.contains(focus) ? focus : place && one(place, fresh);
    if (again) again.focus({ preventScroll: true });
    else { fresh.tabIndex = -1; fresh.focus({ preventScroll: true }); }
  };

  const watched = one('[data-topics]');
  const say = text => { const news = one('#news'); if (news && text) news.textContent = text; };
  let source = null;
  let fetching = false;
  let again = false;

  const renew = async () => {
    if (fetching) { again = true; return; }
    fetching = true;
    try {
      const answer = await fetch(watched.dataset.from, { headers: { Accept: 'text/html' }, cache: 'no-cache' });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const said = one('[data-says]', page);
        all('[data-live][id]', page).forEach(fresh => {
          const old = document.getElementById(fresh.id);
          if (old) put(old, document.adoptNode(fresh));
        });
        if (said) say(said.dataset.says);
      }
    } catch { /* the next event, or the stream opening again, asks once more */ }
    fetching = false;
    if (again) { again = false; renew(); }
  };
  const state = name => {
    const light = one('[data-state]');
    if (!light) return;
    light.dataset.state = name;
    light.textContent = light.dataset[name];
    light.hidden = false;
  };
  const listen = () => {
    if (!watched || source) return;
    const topics = watched.dataset.topics.split(' ').map(topic => 'topic=' + encodeURIComponent(topic)).join('&');
    source = new EventSource('/events?' + topics);
    let opened = false;
    source.onopen = () => { state('on'); if (opened) renew(); opened = true; };
    source.onerror = () => state('off');
    source.addEventListener('batch', renew);
  };
  // A browser keeps few connections to one site: pages that nobody looks at give theirs up.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) { if (source) source.close(); source = null; }
    else if (watched) { listen(); renew(); }
  });

  // A page of the lab whose work goes on: how far it is, and at the end the result.
  const polled = one('[data-poll]');
  let leaving = false;
  document.addEventListener('submit', () => { leaving = true; });
  const ask = async () => {
    // Whoever is on the way to another page is not called back.
    if (leaving) return;
    try {
      const answer = await fetch(polled.dataset.poll, { headers: { Accept: 'text/html' }, cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (leaving) return;
      if (!one('[data-poll]', page)) { location.reload(); return; }
      all('[data-live][id]', page).forEach(fresh => put(document.getElementById(fresh.id), document.adoptNode(fresh)));
    } catch { /* asked once more */ }
    setTimeout(ask, 1000);
  };
  if (polled) setTimeout(ask, 500);

  // Keys: two letters lead to a place; the list is in the foot of every page, and can turn them off.
  const keys = one('#keys');
  const off = () => { try { return localStorage.getItem('plenary-keys') === 'off'; } catch { return false; } };
  let pressed = '';
  let forget = 0;
  if (keys) {
    keys.hidden = false;
    const turn = one('input', keys);
    turn.checked = !off();
    turn.addEventListener('change', () => {
      try { localStorage.setItem('plenary-keys', turn.checked ? 'on' : 'off'); } catch { /* not kept */ }
    });
  }
  document.addEventListener('keydown', event => {
    const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || off() || event.key.length !== 1) return;
    clearTimeout(forget);
    forget = setTimeout(() => { pressed = ''; }, 1200);
    if (event.key === '?' && keys) { keys.open = !keys.open; one('summary', keys).focus(); pressed = ''; return; }
    pressed = (pressed + ' ' + event.key.toLowerCase()).trim();
    const goal = one('[data-keys="' + CSS.escape(pressed) + '"]');
    if (!goal) { if (pressed.includes(' ')) pressed = ''; return; }
    pressed = '';
    event.preventDefault();
    if (goal.matches('a')) goal.click();
    else { goal.focus(); goal.scrollIntoView({ block: 'center' }); }
  });

  tellTimes(document);
  countDown();
  setInterval(countDown, 1000);
  if (!document.hidden) listen();
})();
