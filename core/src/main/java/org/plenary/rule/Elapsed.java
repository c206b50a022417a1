package org.plenary.rule;

/// How long the silence procedure has run, in each unit that a rule may ask for. The calendar
/// computes it; rules only compare.
public record Elapsed(long hours, long days, long workingDays) {
    public static final Elapsed NONE = new Elapsed(0, 0, 0);

    public long in(Lapse.Unit unit) {
        return switch (unit) {
            case HOURS -> hours;
            case DAYS -> days;
            case WORKING_DAYS -> workingDays;
        };
    }
}
