package org.plenary.rule;

/// Rooms of real bodies that several specs use.
public final class RealRooms {
    static final String VOTES_1958 = "DEU 4 FRA 4 ITA 4 BEL 2 NLD 2 LUX 1";
    public static final String VOTES_2007 = """
            DEU 29 FRA 29 GBR 29 ITA 29 ESP 27 POL 27 ROU 14 NLD 13 BEL 12 CZE 12 GRC 12 HUN 12 PRT 12
            AUT 10 BGR 10 SWE 10 DNK 7 FIN 7 IRL 7 LTU 7 SVK 7 CYP 4 EST 4 LVA 4 LUX 4 SVN 4 MLT 3""";
    /// Eurostat, population on 1 January 2023 (demo_pjan).
    public static final String POPULATION_2023 = """
            DEU 84358845 FRA 68172977 ITA 58997201 ESP 48085361 POL 36753736 ROU 19054548 NLD 17811291
            BEL 11742796 CZE 10827529 SWE 10521556 PRT 10516621 GRC 10413982 HUN 9599744 AUT 9104772
            BGR 6447710 DNK 5932654 FIN 5563970 SVK 5428792 IRL 5271395 HRV 3850894 LTU 2857279
            SVN 2116972 LVA 1883008 EST 1365884 CYP 920701 LUX 660809 MLT 542051""";
    public static final String LISBON = "for >= 55% of entitled and for by population >= 65% of entitled by"
            + " population or entitled - for < 4";

    private RealRooms() {}

    public static Room six() { return Room.of(parties(VOTES_1958)).weight("votes", VOTES_1958); }

    public static Room lisbon() {
        return Room.of(parties(POPULATION_2023)).weight("population", POPULATION_2023);
    }

    public static String parties(String weights) { return weights.replaceAll("\\s[0-9]+", " "); }
}
