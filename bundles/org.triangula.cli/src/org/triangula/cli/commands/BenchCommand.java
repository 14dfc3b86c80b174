// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport.Figure;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.extension.Contributions;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benchmarks and prints one line per figure. */
@Command
public final class BenchCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", index = "0..*", arity = "0..*")
    private List<String> names = new ArrayList<>();

    @Option(names = "--json", paramLabel = "FILE")
    private Path json;

    private final List<Benchmark> benchmarks;

    /** Creates the command for the benchmarks of the installed bundles. */
    public BenchCommand() {
        this(Contributions.to(Benchmark.EXTENSION_POINT).stream()
            .map(contribution -> contribution.create(Benchmark.class)).toList());
    }

    BenchCommand(List<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    protected void run() throws ProblemException {
        Map<String, List<Benchmark>> known = new LinkedHashMap<>();
        benchmarks.forEach(each -> known.computeIfAbsent(each.name(), name -> new ArrayList<>()).add(each));
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new ParameterException(spec.commandLine(),
                    Messages.bind(Messages.bench_unknown, name, String.join(", ", known.keySet())));
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, List<Benchmark>> entry : known.entrySet()) {
            if (names.isEmpty() || names.contains(entry.getKey())) {
                for (Benchmark benchmark : entry.getValue()) {
                    benchmark.run(figure -> {
                        figures.add(figure);
                        console().out().println(figure.line());
                    }, console().progress());
                }
            }
        }
        if (json != null) {
            write(figures);
        }
    }

    private void write(List<Figure> figures) throws ProblemException {
        JsonArray array = new JsonArray();
        for (Figure figure : figures) {
            JsonObject object = new JsonObject();
            object.addProperty("id", figure.id());
            object.addProperty("value", figure.value());
            object.addProperty("unit", figure.unit());
            object.addProperty("target", figure.target());
            object.addProperty("reached", figure.isReached());
            array.add(object);
        }
        try {
            String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(array) + "\n";
            AtomicFiles.write(json.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem(json.toString(),
                Messages.bind(Messages.bench_jsonFailed, e.getMessage()), Messages.import_reportFailed_remedy), e);
        }
    }
}
