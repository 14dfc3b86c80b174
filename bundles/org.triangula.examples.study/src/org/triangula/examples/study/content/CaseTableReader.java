// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.organization.cases.StoredCaseTables;

/**
 * Brings in the tables of cases for case selection and clusters: {@code organisation/structure.tsv}, which is invented,
 * and {@code organisation/cases/two-worlds.tsv}, the published cases of a study.
 */
public final class CaseTableReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        bringIn(edit, "Strukturdaten (erfunden)", "organisation/structure.tsv");
        bringIn(edit, "Zwei Welten", "organisation/cases/two-worlds.tsv");
    }

    private static void bringIn(StudyEdit edit, String name, String path) throws ProblemException {
        try (InputStream stream = ExampleTable.open(path)) {
            StoredCaseTables.bringIn(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), edit.study())
                .perform(edit);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
