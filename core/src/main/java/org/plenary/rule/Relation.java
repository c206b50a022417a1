package org.plenary.rule;

import java.util.Optional;

/// How two amounts compare, by its sign in charter text.
public enum Relation {
    EQUAL("="), LESS("<"), AT_MOST("<="), MORE(">"), AT_LEAST(">=");

    private final String sign;

    Relation(String sign) { this.sign = sign; }

    public String sign() { return sign; }

    /// Whether the relation holds where `order` is the result of a `compareTo`.
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /// The same relation read from the other side: `a < b` is `b > a`.
    public Relation mirrored() {
        return switch (this) {
            case EQUAL -> EQUAL;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    static Optional<Relation> of(String sign) {
        for (var relation : values()) if (relation.sign.equals(sign)) return Optional.of(relation);
        return Optional.empty();
    }
}
