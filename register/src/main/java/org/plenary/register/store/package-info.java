/// Where entries and checkpoints rest: the port, and the store in memory. A store keeps bytes in
/// order and knows nothing of trees, keys or law.
package org.plenary.register.store;
