package org.plenary.register.store;

class MemoryStoreTest extends StoreContract {
    @Override protected Store fresh() { return new MemoryStore(); }
}
