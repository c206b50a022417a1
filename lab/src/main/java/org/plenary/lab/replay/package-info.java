/// What the rule of the day, or a reform, makes of recorded votes.
package org.plenary.lab.replay;
