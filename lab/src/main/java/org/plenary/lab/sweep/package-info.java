/// Thousands of charters times thousands of invented dockets, with the same sums for any number of threads or machines.
package org.plenary.lab.sweep;
