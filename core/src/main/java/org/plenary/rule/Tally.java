package org.plenary.rule;

/// The counts of a vote, each seat counting one. Absent are those recorded absent and those who
/// file that they do not take part.
public record Tally(int inFavour, int against, int abstaining, int silent, int absent) {
    public static Tally of(Vote vote) {
        var counted = new int[Stance.values().length];
        for (var seat : vote.seats()) counted[vote.stance(seat.party()).ordinal()]++;
        return new Tally(counted[Stance.FOR.ordinal()], counted[Stance.AGAINST.ordinal()],
                counted[Stance.ABSTAINING.ordinal()], counted[Stance.SILENT.ordinal()],
                counted[Stance.ABSENT.ordinal()]);
    }

    public int present() { return voting() + abstaining; }

    public int voting() { return inFavour + against; }

    public int entitled() { return present() + silent + absent; }

    public int count(Kind kind) {
        return switch (kind) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAINING -> abstaining;
            case SILENT -> silent;
            case ABSENT -> absent;
            case PRESENT -> present();
            case VOTING -> voting();
            case ENTITLED -> entitled();
        };
    }
}
