package org.plenary.server.lab;

import java.util.Optional;
import java.util.TreeMap;
import org.plenary.body.Verdict;
import org.plenary.lab.power.Figure;
import org.plenary.lab.power.MemberPower;
import org.plenary.lab.power.MinimalSets;
import org.plenary.lab.power.PowerTable;
import org.plenary.server.view.Cite;
import org.plenary.server.view.PowerView;

/// Voting power in its public shape.
public final class MeasuredPower {
    private MeasuredPower() {}

    /// The table of a rule that a body decides by.
    public static PowerView.Answer of(Verdict.Reached reached, PowerTable table) {
        return new PowerView.Answer(table.method().says(), table.method().isExact(), table.shapleyMethod(),
                table.treatment(), table.winning(), finite(table.powerToAct()),
                table.members().stream().map(MeasuredPower::member).toList(), sets(table.minimalWinning()),
                sets(table.minimalBlocking()), table.remarks(), Cite.of(reached.sources()));
    }

    private static PowerView.Member member(MemberPower member) {
        var figures = figures(member);
        var fractions = new TreeMap<String, String>();
        var errors = new TreeMap<String, Double>();
        figures.forEach((name, figure) -> {
            figure.exact().ifPresentOrElse(exact -> fractions.put(name, exact.toString()), () -> {
                if (Double.isFinite(figure.error())) errors.put(name, figure.error());
            });
        });
        return new PowerView.Member(member.party(), member.swings(), finite(member.banzhaf()),
                finite(member.normalised()), member.shapleyShubik().flatMap(MeasuredPower::finite),
                finite(member.preventive()), finite(member.initiative()), finite(member.rae()),
                member.johnston().flatMap(MeasuredPower::finite),
                member.deeganPackel().flatMap(MeasuredPower::finite),
                member.publicGood().flatMap(MeasuredPower::finite), member.veto(), member.dictator(),
                member.powerless(), fractions, errors);
    }

    /// Every index that was reckoned, by its key.
    private static TreeMap<String, Figure> figures(MemberPower member) {
        var figures = new TreeMap<String, Figure>();
        figures.put("banzhaf", member.banzhaf());
        figures.put("banzhaf-normalised", member.normalised());
        figures.put("preventive", member.preventive());
        figures.put("initiative", member.initiative());
        figures.put("rae", member.rae());
        member.shapleyShubik().ifPresent(figure -> figures.put("shapley-shubik", figure));
        member.johnston().ifPresent(figure -> figures.put("johnston", figure));
        member.deeganPackel().ifPresent(figure -> figures.put("deegan-packel", figure));
        member.publicGood().ifPresent(figure -> figures.put("public-good", figure));
        return figures;
    }

    private static PowerView.Sets sets(MinimalSets sets) {
        return new PowerView.Sets(sets.count(), sets.complete(), sets.listed());
    }

    private static Optional<Double> finite(Figure figure) {
        return Optional.of(figure.value()).filter(Double::isFinite);
    }
}
