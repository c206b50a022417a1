/// Checks a register that lies in a folder or in a store: every hash, tile and signature. What is
/// wrong comes back as faults, each naming the file and the entries it touches; nothing is thrown.
package org.plenary.register.audit;
