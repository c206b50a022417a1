/// Recorded votes from files: ballots, positions, seats. Reading is strict and says what it did not take.
package org.plenary.lab.ballot;
