// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.organization.process.ProcessMeasures.Kind;
import org.triangula.organization.process.ProcessReader.Reading;
import org.triangula.organization.process.VariantComparison.Row;

/** The processes of the example data: all variants are there, are understood, and differ as published. */
class ExampleProcessesTest {

    private static NotedProcess read(String name) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("triangula.root", "../.."),
            "bundles/org.triangula.examples.study/data/organisation/processes", name + ".process"));
        Reading reading = new ProcessReader(MediumTable.supplied()).read(text);
        assertEquals(List.of(), reading.remarks());
        assertEquals(text, ProcessWriter.write(reading.process()));
        return reading.process();
    }

    private static List<String> measures(NotedProcess process, Kind kind) {
        return process.variants().stream().map(one -> new ProcessMeasures(process, one, MediumTable.supplied())
            .get(kind)).map(one -> one.isKnown() ? String.valueOf((int) one.least()) : "?").toList();
    }

    @Test
    void appointmentModelsDifferInAllButTheAppointment() throws IOException {
        NotedProcess process = read("appointment");
        assertEquals(List.of("Kommune I", "Kommune II", "weitere Kommune (nicht genannt)"),
            process.variants().stream().flatMap(one -> one.header().cases().stream()).toList());
        assertEquals(List.of("appointment"), VariantComparison.of(process.variants()).rows().stream()
            .filter(row -> row.differences().isEmpty()).map(row -> row.steps().getFirst().orElseThrow().key())
            .toList());
        assertEquals(List.of("4", "4", "1"), measures(process, Kind.CONTACTS));
        assertEquals(List.of("?", "15", "?"), measures(process, Kind.DURATION));
        // the publication does not say what happens when the papers are not in order
        assertEquals(List.of("OPEN_CONDITION check"), ProcessCheck.of(process, name -> true).stream()
            .map(one -> one.kind() + " " + one.step()).toList());
    }

    @Test
    void theChangeOfBenefitsHasSevenVariants() throws IOException {
        NotedProcess process = read("change-of-benefits");
        assertEquals(List.of("none", "two-mails", "notice", "phone", "same-system", "counselling", "bridge"),
            process.variants().stream().map(NotedVariant::key).toList());
        assertEquals(List.of("1", "3", "3", "3", "3", "5", "2"), measures(process, Kind.HAND_OVERS));
        List<Row> rows = VariantComparison.of(process.variants()).rows();
        assertEquals(Set.of("apply", "grant"), Set.copyOf(rows.stream().filter(row -> row.differences().isEmpty())
            .map(row -> row.steps().getFirst().orElseThrow().key()).toList()));
        assertEquals(List.of(), ProcessCheck.of(process, name -> true));
    }

    @Test
    void theInventedProcessSaysItsTimes() throws IOException {
        NotedProcess process = read("example-change-of-benefits");
        assertEquals(List.of("95", "85", "70"), measures(process, Kind.DURATION));
        assertEquals(List.of("3", "4", "2"), measures(process, Kind.MEDIA_BREAKS));
    }
}
