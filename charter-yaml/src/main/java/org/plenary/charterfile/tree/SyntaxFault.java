package org.plenary.charterfile.tree;

import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.finding.SourceText;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/// Says in plain words why a text is no YAML.
final class SyntaxFault {
    private final SourceText source;
    private final Findings findings;

    SyntaxFault(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    void report(MarkedYamlEngineException fault) {
        var mark = fault.getProblemMark().or(fault::getContextMark);
        int line = mark.map(place -> place.getLine() + 1).orElse(1);
        int column = mark.map(place -> place.getColumn() + 1).orElse(1);
        var at = new Location(source.file(), line, column);
        var problem = fault.getProblem() == null ? "it breaks off" : fault.getProblem().strip();
        if (problem.contains("TAB") || problem.contains("\\t")) {
            findings.error(at, "tab", "", "A tab character stands where YAML asks for spaces.",
                    "Indent with spaces; two for each level are usual.");
            return;
        }
        var context = fault.getContext() == null ? "" : " (%s)".formatted(fault.getContext().strip());
        findings.error(at, "malformed-yaml", "", "This is no YAML: %s%s.".formatted(problem, context),
                remedy(problem));
    }

    private static String remedy(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "A colon with a space after it starts a value: put a text that holds one into quotation marks, "
                    + "and check the indentation of this line.";
        }
        if (problem.contains("block end") || problem.contains("block collection")) {
            return "This line is indented differently from the ones it belongs to: align it with them.";
        }
        if (problem.contains("end of stream") || problem.contains("stream end")) {
            return "A quotation mark or bracket is opened and not closed: close it.";
        }
        if (problem.contains("could not find expected ':'")) {
            return "A key needs a colon and a space after it.";
        }
        if (problem.contains("',' or")) {
            return "Close the bracket, or put a comma between its parts.";
        }
        return "Check indentation, colons, brackets and quotation marks on this line and the one before.";
    }
}
