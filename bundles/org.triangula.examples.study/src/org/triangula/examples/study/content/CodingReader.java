// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/**
 * Reads {@code codes/codings.tsv}, {@code codes/segments.tsv} and {@code documents/off-record.tsv}: everything that is
 * said about passages of the texts. Coders who marked the same words share the selection.
 */
public final class CodingReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("documents/off-record.tsv").rows()) {
            Selection selection = objects.passages().get(row, "document")
                .selectParagraphs(row, "first_paragraph", "last_paragraph");
            selection.setRecordStatus(status(row));
            selection.setComment(row.optional("note"));
        }
        for (ExampleRow row : ExampleTable.read("codes/segments.tsv").rows()) {
            objects.segments().put(row.text("segment"),
                objects.passages().get(row, "document").select(row, "paragraph", "quote"), row.place("segment"));
        }
        for (ExampleRow row : ExampleTable.read("codes/codings.tsv").rows()) {
            Coding coding = coding(row, objects);
            objects.passages().get(row, "document").select(row, "paragraph", "quote").getCodings().add(coding);
            objects.codings().put(row.text("id"), coding, row.place("id"));
            objects.segments().optional(row, "segment");
        }
        objects.passages().values().forEach(DocumentPassages::enter);
    }

    private static Coding coding(ExampleRow row, ExampleObjects objects) throws ProblemException {
        Code code = objects.codes().get(row, "code");
        if (!code.isCodable()) {
            throw row.problem("code", "“" + code.getName() + "” is a folder; folders are not given to passages.");
        }
        Coding coding = TextsFactory.eINSTANCE.createCoding();
        coding.setCode(code);
        coding.setCoder(objects.coders().get(row, "coder"));
        coding.setCreatedAt(ModelParts.noon(row, "coded_on"));
        coding.setWeight(row.integer("weight"));
        coding.setComment(row.optional("comment"));
        boolean nameGiving =
            code.getOrigin() == CodeOrigin.IN_VIVO && row.text("quote").equals(code.getAnchorExample());
        coding.setOrigin(nameGiving ? CodingOrigin.IN_VIVO : CodingOrigin.MANUAL);
        return coding;
    }

    private static RecordStatus status(ExampleRow row) throws ProblemException {
        return switch (row.text("status")) {
            case "not_recorded", "redacted" -> RecordStatus.OFF_RECORD;
            case "confidential", "informal" -> RecordStatus.BACKGROUND;
            default -> throw row.unknown("status");
        };
    }
}
