package org.plenary.server.lab;

/// Who asks the lab for something: the account, or the browser of a guest. `secretariat` is whoever acts for the
/// organisation itself and not for a party.
public record Owner(String key, boolean hasAccount, boolean secretariat) {
    private static final String ACCOUNT = "account ";

    /// A guest who has left nothing here.
    public static final Owner NOBODY = new Owner("", false, false);

    public static Owner account(String id, boolean secretariat) {
        return new Owner(ACCOUNT + id, true, secretariat);
    }

    public static Owner guest(String browser) { return new Owner("guest " + browser, false, false); }

    static boolean isAccount(String key) { return key.startsWith(ACCOUNT); }

    boolean isSame(String other) { return !key.isEmpty() && key.equals(other); }
}
