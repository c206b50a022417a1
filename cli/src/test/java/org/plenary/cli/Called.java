package org.plenary.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// A command called in this process, and what came of it.
record Called(int status, String out, String err) {
    /// The words of the call; a word in single quotation marks may hold spaces.
    static Called plenary(String call) { return plenary(words(call)); }

    static Called plenary(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Plenary.run(new Terminal(new PrintWriter(out), new PrintWriter(err), 0), words);
        return new Called(status, out.toString(), err.toString());
    }

    private static String[] words(String call) {
        return java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(call).results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2)).toArray(String[]::new);
    }
}
