/// Cases: runs of the charter's procedures, stage by stage, with their clocks.
package org.plenary.cases;
