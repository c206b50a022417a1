// Passkeys: asks the browser for a passkey and sends it to this site. Pages work without it, by password and code.
