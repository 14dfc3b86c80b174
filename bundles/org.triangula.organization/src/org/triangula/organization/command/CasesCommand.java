// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.measure.ChartMeasures;
import org.triangula.organization.measure.Contradictions;
import org.triangula.organization.measure.Derived;
import org.triangula.organization.measure.PublishedStatement;
import org.triangula.organization.measure.PublishedStatement.Comparison;
import org.triangula.organization.notation.Administration;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Classifies the charts of a folder and compares them with what publications say. */
@Command(name = "cases")
public final class CasesCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Override
    protected void run() throws ProblemException {
        List<String> remarks = new ArrayList<>();
        Map<String, Administration> cases = CaseFiles.read(folder, remarks);
        remarks.forEach(console().err()::println);
        Map<String, Map<String, Derived>> measured = new TreeMap<>();
        cases.forEach((key, one) -> {
            Map<String, Derived> values = new LinkedHashMap<>();
            Administration then = date == null ? one : one.on(date);
            new ChartMeasures(then).all().forEach(value -> values.put(value.key(), value));
            measured.put(key, values);
        });
        List<String> keys = List.copyOf(measured.values().iterator().next().keySet());
        console().out().println("case\t" + String.join("\t", keys));
        measured.forEach((key, values) -> console().out().println(key + "\t" + String.join("\t", keys.stream()
            .map(one -> values.get(one).value().orElse("?")).toList())));
        cases.forEach((key, one) -> Contradictions.in(one).forEach(contradiction -> console().out()
            .println(NLS.bind(Messages.contradiction, new Object[] { key, contradiction.unit().name(),
                contradiction.text() }))));
        Path published = folder.resolve("published.tsv");
        if (Files.exists(published)) {
            compare(PublishedStatement.read(CaseFiles.text(published)), cases, measured);
        }
    }

    /** A publication speaks of the cases that name it as a source. */
    private void compare(List<PublishedStatement> statements, Map<String, Administration> cases,
        Map<String, Map<String, Derived>> measured) {
        for (PublishedStatement statement : statements) {
            Map<String, Map<String, Derived>> meant = new TreeMap<>(measured);
            meant.keySet().removeIf(key -> cases.get(key).sources().stream()
                .noneMatch(source -> source.key().equals(statement.publication())));
            Comparison result = statement.compare(meant);
            String said = statement.publication() + " " + statement.place() + ": " + statement.about() + " = "
                + statement.wanted() + " (" + statement.quantifier().name().toLowerCase(java.util.Locale.ROOT) + ")";
            console().out().println(NLS.bind(result.agrees() ? Messages.agrees : Messages.contradicts,
                new Object[] { said, result.computed().size(), result.base(), String.join(", ", result.computed()) }));
            if (!result.missing().isEmpty() || !result.surplus().isEmpty()) {
                console().out().println(NLS.bind(Messages.differences, String.join(", ", result.missing()),
                    String.join(", ", result.surplus())));
            }
        }
    }
}
