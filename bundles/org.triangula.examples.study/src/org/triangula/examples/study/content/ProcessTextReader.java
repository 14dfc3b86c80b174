// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.actors.Process;
import org.triangula.model.actors.ProcessStep;
import org.triangula.model.actors.ProcessVariant;
import org.triangula.organization.process.EnterProcess;
import org.triangula.organization.process.LinkEvidence;
import org.triangula.organization.process.MediumTable;
import org.triangula.organization.process.ProcessReader;
import org.triangula.organization.process.ProcessReader.Reading;

/** Reads {@code organisation/processes}: processes as text, units that are meant, passages on steps. */
public final class ProcessTextReader implements ContentReader {

    private static final String FOLDER = "organisation/processes/";
    private static final List<String> PROCESSES =
        List.of("example-change-of-benefits", "appointment", "change-of-benefits");

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (String name : PROCESSES) {
            String path = FOLDER + name + ".process";
            Reading reading = new ProcessReader(MediumTable.supplied()).read(text(path));
            if (!reading.remarks().isEmpty()) {
                ProcessReader.Remark first = reading.remarks().getFirst();
                throw new ProblemException(path + ", line " + first.line(), first.reason(), first.remedy());
            }
            new EnterProcess(null, reading.process()).perform(edit);
        }
        for (ExampleRow row : ExampleTable.read(FOLDER + "carriers.tsv").rows()) {
            for (ProcessStep step : variant(edit, row).getSteps()) {
                if (row.text("carrier").equals(step.getCarrierName())) {
                    step.setCarrier(objects.actors().get(row, "actor"));
                }
            }
        }
        for (ExampleRow row : ExampleTable.read(FOLDER + "evidence.tsv").rows()) {
            ProcessStep step = variant(edit, row).getSteps().stream()
                .filter(one -> row.text("step").equals(one.getKey())).findFirst()
                .orElseThrow(() -> row.unknown("step"));
            new LinkEvidence(step.getId(), step.getName(), List.of(objects.segments().get(row, "segment").getId()))
                .perform(edit);
        }
    }

    private static ProcessVariant variant(StudyEdit edit, ExampleRow row) throws ProblemException {
        Process process = edit.study().getActors().getProcesses().stream()
            .filter(one -> row.text("process").equals(one.getKey())).findFirst()
            .orElseThrow(() -> row.unknown("process"));
        return process.getVariants().stream().filter(one -> row.text("variant").equals(one.getKey())).findFirst()
            .orElseThrow(() -> row.unknown("variant"));
    }

    private static String text(String path) {
        try (InputStream stream = ExampleTable.open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
