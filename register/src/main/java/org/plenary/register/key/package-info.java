/// Ed25519 keys and where they are kept. The arithmetic is BouncyCastle's; the files are ours.
/// Hardware keys and rotation are absent for now; `Signer` is where they would come in.
package org.plenary.register.key;
