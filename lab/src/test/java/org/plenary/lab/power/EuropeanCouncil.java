package org.plenary.lab.power;

/// The EU Council of 27: populations of about 2023 in persons (Eurostat, rounded nowhere), from Germany to Malta.
final class EuropeanCouncil {
    static final long[] POPULATIONS = {
        84358845, 68172977, 58997201, 48085361, 36753736, 19054548, 17811291, 11742796, 10827529, 10521556,
        10516621, 10413982, 9599744, 9104772, 6447710, 5932654, 5563970, 5428792, 5271395, 3850894, 2857279,
        2116972, 1883008, 1365884, 920701, 660809, 542051};

    static final String RULE = "for >= 55% of entitled and for by population >= 65% of entitled by population"
            + " or for >= 55% of entitled and entitled - for < 4";

    private EuropeanCouncil() {}
}
