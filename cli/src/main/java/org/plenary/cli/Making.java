package org.plenary.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes commands, and gives each the terminal that it writes to.
record Making(Terminal terminal) implements IFactory {
    @Override public <K> K create(Class<K> kind) throws Exception {
        for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                return kind.cast(constructor.newInstance(terminal));
            }
        }
        return CommandLine.defaultFactory().create(kind);
    }
}
