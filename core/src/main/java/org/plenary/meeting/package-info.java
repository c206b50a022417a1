/// Meetings of bodies: announced, held, where, under which host, with what outcome. Motions have their
/// own chapter.
package org.plenary.meeting;
