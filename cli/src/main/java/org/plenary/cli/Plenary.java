package org.plenary.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The one program: every command of Plenary.
@Command(name = "./plenary", sortOptions = false, mixinStandardHelpOptions = true, version = "Plenary 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs an intergovernmental organisation from its charter.",
        footer = {
            "",
            "Examples:",
            "  ./plenary serve                                       the organisation at http://localhost:8080",
            "  ./plenary parties --as-of 2017-06-09                  who was what on the day of the first enlargement",
            "  ./plenary charter diff sco majority-for-coordinators  what a reform would change in law",
            "  ./plenary decide --organisation un-security-council --body council \\",
            "      --matter substantive --positions positions.csv    one verdict with its derivation",
            "  ./plenary power --organisation eu-council --body council \\",
            "      --matter 'qualified majority'                     voting power of every member",
            "  ./plenary test                                        every test of the project",
            "",
            "Exit status: 0 done, 1 the answer is no or findings exist, 2 wrong usage or unreadable input."
        })
public final class Plenary implements Runnable {
    private static final Map<String, Class<?>> COMMANDS = commands();

    private final Terminal terminal;

    @Spec private CommandSpec spec;

    private Plenary(Terminal terminal) {
        this.terminal = terminal;
    }

    /// In the order of the help.
    private static Map<String, Class<?>> commands() {
        var commands = new LinkedHashMap<String, Class<?>>();
        commands.put("serve", Serve.class);
        commands.put("exercise", ExerciseCommand.class);
        commands.put("parties", Parties.class);
        commands.put("bodies", Bodies.class);
        commands.put("offices", Offices.class);
        commands.put("meetings", Meetings.class);
        commands.put("instruments", Instruments.class);
        commands.put("agreements", Agreements.class);
        commands.put("relations", Relations.class);
        commands.put("concepts", Concepts.class);
        commands.put("indicators", Indicators.class);
        commands.put("networks", Networks.class);
        commands.put("projects", Projects.class);
        commands.put("cases", Cases.class);
        commands.put("charter", CharterCommand.class);
        commands.put("decide", Decide.class);
        commands.put("replay", Replay.class);
        commands.put("power", PowerCommand.class);
        commands.put("rollcall", RollcallCommand.class);
        commands.put("lab", LabCommand.class);
        commands.put("file", FileCommand.class);
        commands.put("desk", DeskCommand.class);
        commands.put("register", RegisterCommand.class);
        commands.put("account", AccountCommand.class);
        commands.put("warm-up", WarmUp.class);
        return Collections.unmodifiableMap(commands);
    }

    @Override public void run() { spec.commandLine().usage(terminal.out()); }

    /// Runs one command and answers its exit status.
    static int run(Terminal terminal, String... arguments) {
        var line = line(terminal, arguments);
        line.setOut(terminal.out()).setErr(terminal.err()).setUsageHelpWidth(110);
        line.setParameterExceptionHandler((wrong, _) -> wrongUsage(terminal, wrong));
        line.setExecutionExceptionHandler((failure, _, _) -> Failure.status(terminal, failure));
        int status = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /// Only the command that was asked for is made: the others would cost a third of the time of an answer.
    private static CommandLine line(Terminal terminal, String... arguments) {
        var making = new Making(terminal);
        var line = new CommandLine(new Plenary(terminal), making);
        var asked = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (asked != null) return line.addSubcommand(arguments[0], new CommandLine(asked, making));
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, new CommandLine(command, making)));
        return line.addSubcommand("help", new CommandLine.HelpCommand());
    }

    private static int wrongUsage(Terminal terminal, CommandLine.ParameterException wrong) {
        terminal.err().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
        var called = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        terminal.err().println("'" + called + " --help' shows how to call it.");
        return Exit.UNREADABLE;
    }

    public static void main(String[] arguments) {
        int status = run(Terminal.ofProcess(), arguments);
        if (status != Exit.STAYS) System.exit(status);
    }
}
