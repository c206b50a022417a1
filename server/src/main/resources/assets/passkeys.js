// Passkeys: asks the browser for one and sends it to this site. Without this script people sign in by password and code.
(() => {
  'use strict';

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const described = list => (list || []).map(one => ({...one, id: bytes(one.id)}));

  const make = async options => {
    const made = await navigator.credentials.create({publicKey: {
      ...options, challenge: bytes(options.challenge), user: {...options.user, id: bytes(options.user.id)},
      excludeCredentials: described(options.excludeCredentials)}});
    return {
      id: made.id, rawId: text(made.rawId), type: made.type, authenticatorAttachment: made.authenticatorAttachment,
      clientExtensionResults: made.getClientExtensionResults(),
      response: {
        attestationObject: text(made.response.attestationObject), clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports ? made.response.getTransports() : []}};
  };

  const sign = async options => {
    const signed = await navigator.credentials.get({publicKey: {
      ...options, challenge: bytes(options.challenge), allowCredentials: described(options.allowCredentials)}});
    return {
      id: signed.id, rawId: text(signed.rawId), type: signed.type, authenticatorAttachment: signed.authenticatorAttachment,
      clientExtensionResults: signed.getClientExtensionResults(),
      response: {
        authenticatorData: text(signed.response.authenticatorData), clientDataJSON: text(signed.response.clientDataJSON),
        signature: text(signed.response.signature),
        userHandle: signed.response.userHandle ? text(signed.response.userHandle) : null}};
  };

  const post = (address, token, body) => fetch(address, {
    method: 'POST', credentials: 'same-origin', body, headers: {'Content-Type': 'application/json', 'X-CSRF-TOKEN': token}});

  const run = async form => {
    const token = form.elements._csrf.value;
    const fields = new URLSearchParams([...new FormData(form)].filter(([name]) => name !== '_csrf'));
    const asked = await post(form.action + '/options', token, '');
    if (!asked.ok) throw new Error('options ' + asked.status);
    const options = await asked.json();
    const credential = form.dataset.passkey === 'make' ? await make(options) : await sign(options);
    const answer = await post(form.action + '?' + fields, token, JSON.stringify(credential));
    if (!answer.ok) throw new Error('answer ' + answer.status);
    location.assign((await answer.json()).to);
  };

  if (!window.PublicKeyCredential) return;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    for (let part = form; part; part = part.parentElement) part.hidden = false;
    form.addEventListener('submit', event => {
      event.preventDefault();
      const says = form.querySelector('output');
      says.textContent = '';
      run(form).catch(failure => {
        console.warn(failure);
        says.textContent = form.dataset.failed;
      });
    });
  }
})();
