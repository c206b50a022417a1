/// Reads public roll-call records as their publishers release them, and says what it read and what it did not.
package org.plenary.lab.rollcall.read;
