/// The append-only log: entries, tree, proofs, checkpoints, storage. Bytes, no law.
///
/// Only `key` needs BouncyCastle, only `sqlite` and `postgres` a driver, only `entry` the canonical JSON
/// library; a stranger can build a verifier from the rest with the JDK alone.
module org.plenary.register {
    requires java.sql;
    requires java.json.canonicalization;
    requires org.bouncycastle.provider;
    requires org.xerial.sqlitejdbc;

    exports org.plenary.register;
    exports org.plenary.register.audit;
    exports org.plenary.register.checkpoint;
    exports org.plenary.register.entry;
    exports org.plenary.register.key;
    exports org.plenary.register.postgres;
    exports org.plenary.register.sqlite;
    exports org.plenary.register.store;
    exports org.plenary.register.tree;
}
