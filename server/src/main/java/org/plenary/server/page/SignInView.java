package org.plenary.server.page;

/// The page on which people sign in. `afterwards` is the page to go to.
public record SignInView(boolean isRefused, String afterwards) {}
