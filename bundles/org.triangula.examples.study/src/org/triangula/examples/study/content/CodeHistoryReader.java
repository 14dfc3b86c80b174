// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.TextsFactory;

/** Reads {@code codes/code-history.tsv}: what happened to codes. */
public final class CodeHistoryReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("codes/code-history.tsv").rows()) {
            Code code = objects.codes().get(row, "code");
            // decided by several: the first one entered it
            String by = row.text("by");
            Coder coder = objects.coders().get(by.split(",")[0].strip(), row.place("by"));
            CodeChange change = TextsFactory.eINSTANCE.createCodeChange();
            change.setCodeId(code.getId());
            change.setCodeName(code.getName());
            change.setChangedAt(ModelParts.noon(row, "date"));
            change.setChangedBy(coder);
            change.setReason(by.contains(",") ? row.text("reason") + " (" + by + ")" : row.text("reason"));
            change.setKind(kind(row));
            switch (change.getKind()) {
                case CREATED -> {
                    code.setCreatedAt(change.getChangedAt());
                    code.setCreator(coder);
                }
                case MERGED -> {
                    change.setCodeName(row.text("from"));
                    change.setBefore(row.text("from"));
                    change.setAfter(objects.codes().get(row, "to").getName());
                    code.getAliases().add(row.text("from"));
                }
                case MOVED -> {
                    change.setBefore(objects.codes().get(row, "from").getName());
                    change.setAfter(objects.codes().get(row, "to").getName());
                }
                default -> {
                    change.setBefore(row.optional("from"));
                    change.setAfter(row.optional("to"));
                }
            }
            edit.study().getTexts().getCodeSystem().getHistory().add(change);
        }
    }

    private static CodeChangeKind kind(ExampleRow row) throws ProblemException {
        return switch (row.text("change")) {
            case "created" -> CodeChangeKind.CREATED;
            case "renamed" -> CodeChangeKind.RENAMED;
            case "moved" -> CodeChangeKind.MOVED;
            case "merged" -> CodeChangeKind.MERGED;
            default -> throw row.unknown("change");
        };
    }
}
