/// Findings with their place: file, line, column and the line itself.
package org.plenary.charterfile.finding;
