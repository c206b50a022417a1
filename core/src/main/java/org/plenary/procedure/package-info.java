/// Procedures as the charter lays them down: stages, four triggers, a closed list of effects.
package org.plenary.procedure;
