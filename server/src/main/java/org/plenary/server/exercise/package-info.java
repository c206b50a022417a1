/// Exercises: invented situations on a copy of an organisation, always marked, with ready accounts for every delegation
/// and a clock that can be moved on.
package org.plenary.server.exercise;
