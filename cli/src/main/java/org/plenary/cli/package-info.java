/// The commands: what a user types, and how it is printed. Data goes to standard output, messages to standard error;
/// exit status 0 done, 1 the answer is no or findings exist, 2 wrong usage or unreadable input.
package org.plenary.cli;
