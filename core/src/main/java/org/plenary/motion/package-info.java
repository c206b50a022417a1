/// Motions: what is proposed to a body, how the seats stand on it, and what was decided.
package org.plenary.motion;
