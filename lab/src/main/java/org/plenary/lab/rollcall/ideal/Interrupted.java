package org.plenary.lab.rollcall.ideal;

/// A fit was stopped by the one who waited for it (`IdealPointModel.shownTo`); there is no result.
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Interrupted() { super("The fit was stopped.", null, false, false); }
}
