/// Instruments in the depositary's care: adoption, steps of the parties, entry into force generally and
/// for each party, amendment, replacement, withdrawal, budget scales. Nothing here negotiates a text.
package org.plenary.instrument;
