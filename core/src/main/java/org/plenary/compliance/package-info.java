/// Commitments, what was reported and found of them, and the measures that followed a breach.
package org.plenary.compliance;
