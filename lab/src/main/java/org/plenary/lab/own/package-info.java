/// What the organisation's own register tells the lab: its motions as a record of votes, and the shadow register of the
/// questions that are known to have been raised and on which no vote tells anything.
package org.plenary.lab.own;
