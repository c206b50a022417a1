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

    /// The same, with at least this length in its unit.
    public Elapsed atLeast(Lapse lapse) {
        return switch (lapse.unit()) {
            case HOURS -> new Elapsed(Math.max(hours, lapse.length()), days, workingDays);
            case DAYS -> new Elapsed(hours, Math.max(days, lapse.length()), workingDays);
            case WORKING_DAYS -> new Elapsed(hours, days, Math.max(workingDays, lapse.length()));
        };
    }
}
