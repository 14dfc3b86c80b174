// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.triangula.core.command.Console;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.study.ProductVersion;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, put together from single contributions. */
final class CommandTree {

    private static final String NAME = "triangula run";
    private static final int USAGE_WIDTH = 100;

    private final Console console;
    private final Failures failures;
    private final CommandLine root;

    /**
     * One contributed command.
     *
     * @param path words with which it is called, separated by spaces
     * @param creator creates it
     */
    record Entry(String path, Supplier<ConsoleCommand> creator) {

        /** Whether the command can be created; one that cannot must not take the others with it. */
        boolean isUsable(Failures failures) {
            try {
                return !path.isBlank() && creator.get() != null;
            } catch (IllegalStateException | LinkageError e) {
                failures.log(e);
                return false;
            }
        }
    }

    CommandTree(List<Entry> entries, Console console, Failures failures) {
        this.console = console;
        this.failures = failures;
        this.root = new CommandLine(group("", CommandTexts.of(CommandTree.class)).name(NAME));
        root.getCommandSpec().version("Triangula " + ProductVersion.current());
        root.getCommandSpec().addOption(OptionSpec.builder("--version").versionHelp(true).build());
        entries.forEach(this::add);
        configure(root);
    }

    /**
     * Runs a command.
     *
     * @param arguments the words after {@code triangula run}
     * @return 0 done, 1 could not, 2 wrong usage
     */
    int execute(String... arguments) {
        try {
            return root.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return fail(e);
        }
    }

    private void add(Entry entry) {
        String[] words = entry.path().strip().split(" +");
        ConsoleCommand command = entry.creator().get();
        command.setConsole(console);
        CommandTexts texts = CommandTexts.of(command.getClass());
        CommandLine parent = root;
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            path.append(words[i]).append('.');
            CommandLine child = parent.getSubcommands().get(words[i]);
            if (child == null) {
                child = new CommandLine(group(path.toString(), texts).name(words[i]));
                parent.addSubcommand(words[i], child);
            }
            parent = child;
        }
        String name = words[words.length - 1];
        if (parent.getSubcommands().containsKey(name)) {
            failures.log(new IllegalStateException("Two bundles contribute the command " + entry.path()));
            return;
        }
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().name(name);
        line.getCommandSpec().resourceBundle(texts.of(path + name + "."));
        line.getCommandSpec().addOption(help());
        parent.addSubcommand(name, line);
    }

    /** A word that only groups commands. */
    private static CommandSpec group(String path, CommandTexts texts) {
        CommandSpec[] spec = new CommandSpec[1];
        Callable<Integer> refusal = () -> {
            throw new ParameterException(spec[0].commandLine(), Messages.bind(Messages.missingCommand,
                String.join(", ", spec[0].subcommands().keySet())));
        };
        spec[0] = CommandSpec.wrapWithoutInspection(refusal);
        spec[0].resourceBundle(texts.of(path));
        spec[0].addOption(help());
        return spec[0];
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).build();
    }

    private void configure(CommandLine line) {
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(USAGE_WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false);
        line.getCommandSpec().usageMessage().synopsisHeading(Messages.usageHeading);
        line.getCommandSpec().usageMessage().commandListHeading("%n" + Messages.commandsHeading + "%n");
        line.setExecutionExceptionHandler((failure, failed, parsed) -> fail(failure));
        line.setParameterExceptionHandler((failure, arguments) -> refuse(failure));
        line.getSubcommands().values().forEach(this::configure);
    }

    private int fail(Throwable failure) {
        clearProgress();
        failures.report(failure);
        return 1;
    }

    private int refuse(ParameterException failure) {
        clearProgress();
        console.err().println(message(failure).replaceAll("\\s+", " "));
        console.err().println(Messages.bind(Messages.usageHint,
            failure.getCommandLine().getCommandSpec().qualifiedName() + " --help"));
        return 2;
    }

    private static String message(ParameterException failure) {
        if (failure instanceof MissingParameterException missing && missing.getMissing() != null) {
            List<String> names = missing.getMissing().stream()
                .map(spec -> spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel()).toList();
            return Messages.bind(Messages.missingParameter, String.join(", ", names));
        }
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return Messages.bind(Messages.unmatchedArgument, String.join(" ", unmatched.getUnmatched()));
        }
        if (failure.getArgSpec() != null && failure.getValue() != null) {
            // the parser's own words name classes
            String name = failure.getArgSpec() instanceof OptionSpec option ? option.longestName()
                : failure.getArgSpec().paramLabel();
            return Messages.bind(Messages.invalidValue, failure.getValue(), name);
        }
        return Optional.ofNullable(failure.getMessage()).orElse("?");
    }

    private void clearProgress() {
        if (console.progress() instanceof ConsoleProgress progress) {
            progress.clear();
        }
    }
}
