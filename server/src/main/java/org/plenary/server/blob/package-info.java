/// Files of papers and evidence, kept by their SHA-256. Who may read one is not decided here: an act that names the
/// digest is open to its audience, and the file goes where the act goes.
package org.plenary.server.blob;
