/// Sweeps of the lab on Apache Spark: the same job, the same sums, on as many machines as there are.
package org.plenary.spark;
