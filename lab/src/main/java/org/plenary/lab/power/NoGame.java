package org.plenary.lab.power;

/// A rule and its seats make no simple game; caught where the reckoning began.
final class NoGame extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    NoGame(String why, String remedy) {
        super(why, null, false, false);
        this.remedy = remedy;
    }

    PowerAnswer.Refused refused() { return new PowerAnswer.Refused(getMessage(), remedy); }
}
