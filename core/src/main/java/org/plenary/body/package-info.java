/// Organs of the organisation: seats, offices and their holders, the chair and its rotation. What a body
/// may do stands in the charter; meetings and motions have their own chapters.
package org.plenary.body;
