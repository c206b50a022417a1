/// Roll calls of any size in memory, and what they show: agreement, cohesion, clusters, replay under a rule.
package org.plenary.lab.rollcall;
