/// The register of an organisation: append-only, hashed into a Merkle tree, its head signed, and
/// laid out so that anybody's tools can verify it. Who may enter what is not decided here.
package org.plenary.register;
