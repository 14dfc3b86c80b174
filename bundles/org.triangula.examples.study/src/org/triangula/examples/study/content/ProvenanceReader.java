// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;

/** Reads {@code inquiry/provenance.tsv}: where everything comes from. */
public final class ProvenanceReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("inquiry/provenance.tsv").rows()) {
            String item = row.text("item");
            Source source = ModelFactory.eINSTANCE.createSource();
            source.setName(row.text("source"));
            source.setDescription(row.text("method") + " (" + row.text("remark") + ")");
            source.setKind(kind(item));
            source.setLocation(item);
            source.setReferenceDate(row.optional("reference_date"));
            source.setRetrievedAt(ModelParts.noon(row, "obtained_on"));
            source.setImportedAt(edit.time());
            ModelParts.keep(source, "obtainedBy", row.text("obtained_by"));
            int dot = item.lastIndexOf('.');
            if (dot >= 0) {
                source.setFormat(item.substring(dot + 1));
                source.setChecksum(checksum(item));
            }
            edit.study().getProvenance().add(source);
            objects.sources().put(item, source, row.place("item"));
        }
    }

    private static SourceKind kind(String item) {
        if (item.startsWith("survey")) {
            return SourceKind.SURVEY;
        }
        return item.equals("documents") ? SourceKind.INTERVIEW
            : item.equals("organisation") ? SourceKind.REGISTER : SourceKind.FILE;
    }

    private static String checksum(String path) {
        try (InputStream stream = ExampleTable.open(path)) {
            return Checksum.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
