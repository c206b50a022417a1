package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.server.picture.PairMatrix;
import org.plenary.server.picture.ProcedurePicture;
import org.plenary.server.picture.ShareBars;
import org.plenary.server.picture.TileMap;
import org.plenary.server.picture.YearDots;
import org.plenary.server.picture.YearLine;
import org.plenary.server.view.CasesView.Step;
import org.plenary.server.view.ConceptsView.ConceptRow;
import org.plenary.server.view.IndicatorsView.FigureRow;
import org.plenary.server.view.IndicatorsView.IndicatorRow;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.ProceduresView.ProcedureRow;
import org.plenary.vocabulary.StageId;

/// The pictures of pages: what a view holds, handed to the drawing that shows it.
public final class Pictures {
    private static final double PERCENT = 100;

    private Pictures() {}

    public static String map(Frame frame, List<PartiesView.Group> groups, List<String> mapped) {
        var tiles = new ArrayList<TileMap.Tile>();
        for (var group : groups) {
            for (var party : group.parties()) {
                tiles.add(new TileMap.Tile(party.party().value(), party.name() + ", " + group.name(), group.style(),
                        frame.to("parties", party.party())));
            }
        }
        return TileMap.draw(tiles, mapped, frame.say("map.label"));
    }

    public static String relations(Frame frame, TiePages.Relations view) {
        var cells = new TreeMap<String, PairMatrix.Cell>();
        for (var row : view.rows()) {
            var codes = row.pair();
            cells.put(PairMatrix.key(codes.getFirst(), codes.getLast()), new PairMatrix.Cell(row.rank(),
                    Integer.toString(row.rank()),
                    row.names().getFirst() + " – " + row.names().getLast() + ": " + row.levelName(),
                    Optional.of(frame.to("/relations/" + codes.getFirst() + "/" + codes.getLast()))));
        }
        return PairMatrix.draw(view.codes(), cells, frame.say("relations.label"));
    }

    public static String concept(Frame frame, ConceptRow concept, int from, int to) {
        var dots = new ArrayList<YearDots.Dot>();
        for (var place : concept.appearances()) {
            dots.add(new YearDots.Dot(place.on().year(), frame.dates().of(place.on()) + ": " + place.where(),
                    place.first()));
        }
        return YearDots.draw(dots, from, to, frame.say("concept.label", concept.name(), dots.size()));
    }

    /// What is reckoned and what is quoted, by date, so that the two stand beside each other.
    public static String shares(Frame frame, IndicatorRow indicator) {
        var bars = new TreeMap<String, ShareBars.Bar>();
        var locale = frame.phrases().locale();
        for (var share : indicator.shares()) {
            if (share.shareOfWorld().isEmpty() || !share.missing().isEmpty()) continue;
            var portion = share.shareOfWorld().get();
            bars.put(share.asOf() + " 0", new ShareBars.Bar(
                    frame.say("share.bar", frame.dates().of(share.asOf()), share.holders()),
                    Double.parseDouble(portion) * PERCENT, Figures.percent(portion, locale), false));
        }
        for (var quote : indicator.quoted()) {
            if (!quote.share()) continue;
            bars.put(quote.asOf() + " 1 " + bars.size(), new ShareBars.Bar(
                    frame.say("share.quoted", frame.date(quote.asOf())), Double.parseDouble(quote.value()),
                    Figures.of(quote.value(), locale) + " %", true));
        }
        if (bars.isEmpty()) return "";
        return ShareBars.draw(List.copyOf(bars.values()), frame.say("share.label", indicator.name()));
    }

    public static String line(Frame frame, List<FigureRow> series) {
        var points = new ArrayList<YearLine.Point>();
        for (var figure : series) {
            points.add(new YearLine.Point(figure.year(), Double.parseDouble(figure.value()),
                    Figures.brief(figure.value(), frame.phrases().locale())));
        }
        return YearLine.draw(points, frame.say("line.label", series.getFirst().name()));
    }

    public static String procedure(Frame frame, ProcedureRow procedure) {
        return procedure(frame, procedure, Optional.empty(), List.of());
    }

    /// The same with the path that a case has taken, and where it stands.
    public static String procedure(Frame frame, ProcedureRow procedure, Optional<StageId> here, List<Step> path) {
        var ways = path.stream().flatMap(step -> step.way().stream()).toList();
        var passed = path.stream().flatMap(step -> step.to().stream()).toList();
        var boxes = new ArrayList<ProcedurePicture.Box>();
        for (var stage : procedure.stages()) {
            var out = stage.steps().stream().map(step -> new ProcedurePicture.Way(
                    step.number(), step.to().value(), ways.contains(step.number()))).toList();
            var mark = here.equals(Optional.of(stage.stage())) ? ProcedurePicture.Mark.HERE
                    : passed.contains(stage.stage()) ? ProcedurePicture.Mark.PASSED : ProcedurePicture.Mark.NONE;
            boxes.add(new ProcedurePicture.Box(stage.stage().value(), stage.name().text(), stage.end(), mark, out));
        }
        return ProcedurePicture.draw(boxes, frame.say("procedure.label", procedure.name()));
    }
}
