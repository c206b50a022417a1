/// Ideal points: where voters stand on a line, estimated from how they voted.
package org.plenary.lab.rollcall.ideal;
