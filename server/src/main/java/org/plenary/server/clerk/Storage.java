package org.plenary.server.clerk;

import java.io.IOException;
import org.plenary.register.store.Store;

/// Where the register rests. It is opened again after a failure, so that the clerk goes on without a
/// restart when the disk has room again or the database answers.
@FunctionalInterface
public interface Storage {
    Store open() throws IOException;
}
