/// Bundles reforms and composes a note that a reformer can table: the legal path of each, what changes in law, what
/// it does to power and outcomes, and what may not be delivered.
package org.plenary.lab.composer;
