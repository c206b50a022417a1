package org.plenary.charterfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.Contested;
import org.plenary.act.DatedAct;
import org.plenary.act.Post;
import org.plenary.act.RelationAct.RelationDeclared;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.charterfile.act.ActForm;
import org.plenary.charterfile.act.FieldKind;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Confidence;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.TextStatus;
import org.plenary.vocabulary.Wording;
import org.plenary.vocabulary.Words;

/// Acts of every kind out of a seed, with texts that are hard on a file format.
final class RandomActs {
    private static final List<String> HARD = List.of("a", "no", "1e3", "- x", "\"", "\\", "\n\t\r", "\u0001\u007f",
            "上海", "Шанхай", "😀", "{a: b}", "#", "null", "'", "\u2028", "é", "a: b", "*x", "&y", "!z");

    private final Random random;

    RandomActs(long seed) { random = new Random(seed); }

    DatedAct dated(String name) {
        return new DatedAct(act(ActForm.named(name).orElseThrow()), date(),
                Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)),
                maybe(new BodyId(text())), maybe(words()), maybe(words()), many(source()),
                many(new Contested("on", text(), text(), maybe(text()), pick(List.of(Confidence.values())))));
    }

    private Act act(ActForm form) {
        if (form.kind() == RelationDeclared.class) {
            return new RelationDeclared(new PartyId("AAA"), new PartyId("BBB"), new LevelId(text()), maybe(words()));
        }
        var fields = form.fields();
        var values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            var value = value(fields.get(i).kind());
            values[i] = fields.get(i).wrapped() ? maybe(value) : value;
        }
        return form.act(values);
    }

    private Object value(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text _ -> text();
            case FieldKind.Decimal _ -> random.nextBoolean() ? "1396215000" : "41.9";
            case FieldKind.Clause _ -> "30 days after 4 ratifications";
            case FieldKind.Whole _ -> random.nextInt(1_000_000_000);
            case FieldKind.YesNo _ -> random.nextBoolean();
            case FieldKind.Date _ -> date();
            case FieldKind.Speech _ -> words();
            case FieldKind.Name name -> named(name);
            case FieldKind.Moment _ -> Instant.ofEpochSecond(random.nextInt());
            case FieldKind.Phrased(var type, _) -> phrased(type);
            case FieldKind.Choice(var constants) -> pick(List.of(constants.getEnumConstants()));
            case FieldKind.Many(var item) -> {
                var items = new ArrayList<Object>();
                for (int i = random.nextInt(3); i > 0; i--) items.add(value(item));
                yield items;
            }
            case FieldKind.ByName(var key, var of) -> {
                var map = new TreeMap<Object, Object>();
                for (int i = random.nextInt(3); i > 0; i--) map.put(value(key), value(of));
                yield map;
            }
        };
    }

    private Object phrased(Class<?> type) {
        if (type == Length.class) return new Length(1 + random.nextInt(90), pick(List.of(Length.Unit.values())));
        if (type == Audience.class) {
            return pick(List.of(Audience.EVERYONE, new Audience.AnyWith(new StandingId("member")),
                    new Audience.Seated(new BodyId("council")), new Audience.Only(
                            new TreeSet<>(List.of(new PartyId("AAA"), new PartyId("BBB"))),
                            new TreeSet<>(List.of(new OfficeId("secretary-general"))))));
        }
        return pick(List.of(new Author.ByLaw(), new Author.Visitor(), new Author.Holder(new OfficeId("chief")),
                new Author.Staff(new BodyId("council")),
                new Author.Delegation(new PartyId("AAA"), pick(List.of(Post.values())))));
    }

    private Object named(FieldKind.Name name) {
        try {
            return name.constructor().newInstance(text());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PartialDate date() {
        int year = 1900 + random.nextInt(200);
        return switch (random.nextInt(3)) {
            case 0 -> new PartialDate(year, 0, 0);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), 0);
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private Words words() {
        var wordings = new TreeMap<Language, Wording>();
        for (var tag : List.of("en", "ru", "zh-Hans")) {
            if (wordings.isEmpty() || random.nextBoolean()) {
                wordings.put(new Language(tag), new Wording(text(), pick(List.of(TextStatus.values()))));
            }
        }
        return new Words(wordings);
    }

    private Source source() { return new Source(text(), maybe(text()), pick(List.of(Confidence.values()))); }

    /// Never blank and never with spaces at its ends, as every text that is read.
    private String text() {
        var text = new StringBuilder("x");
        for (int i = random.nextInt(4); i > 0; i--) text.append(pick(HARD)).append(random.nextBoolean() ? " " : "");
        return text.append('x').toString();
    }

    private <T> Optional<T> maybe(T value) { return random.nextBoolean() ? Optional.of(value) : Optional.empty(); }

    private <T> List<T> many(T value) { return random.nextBoolean() ? List.of(value) : List.of(); }

    private <T> T pick(List<? extends T> from) { return from.get(random.nextInt(from.size())); }
}
