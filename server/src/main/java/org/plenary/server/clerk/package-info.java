/// The clerk: the single writer that puts filings to the core, enters what it admits in the register, and
/// holds the organisation that follows. No web framework here; the commands use the same clerk.
package org.plenary.server.clerk;
