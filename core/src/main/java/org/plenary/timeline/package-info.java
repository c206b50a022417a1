/// Values over time with both dates of every change, and the sorted map that replay builds on.
package org.plenary.timeline;
