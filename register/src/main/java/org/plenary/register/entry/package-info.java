/// One entry of the register as bytes: a body in canonical JSON, the key that signed it, and the
/// signature. What the body means is somebody else's subject.
package org.plenary.register.entry;
