/// Reads charters, reforms and histories from YAML and keeps line and column.
module org.plenary.charterfile {
    requires transitive org.plenary.core;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports org.plenary.charterfile;
    exports org.plenary.charterfile.finding;
    exports org.plenary.charterfile.tree;
}
