// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.TextsFactory;

/** Reads {@code codes/codes.tsv}: the code system. */
public final class CodeReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        CodeSystem system = edit.study().getTexts().getCodeSystem();
        system.setName("Codesystem (erfunden)");
        for (ExampleRow row : ExampleTable.read("codes/codes.tsv").rows()) {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setName(row.text("name_de"));
            code.getWordings().add(ModelParts.wording("en", row.text("name_en")));
            code.setCodable(codable(row));
            code.setColour(row.optional("colour"));
            code.setOrigin(origin(row));
            code.setDefinition(row.optional("definition_de"));
            code.setCodingRules(row.optional("rules_de"));
            code.setAnchorExample(row.optional("anchor_quote"));
            ModelParts.keep(code, "key", row.text("key"));
            ModelParts.keep(code, "definition.en", row.text("definition_en"));
            if (!row.isEmpty("anchor_quote")) {
                objects.documents().get(row, "anchor_document");
                ModelParts.keep(code, "anchor", row.text("anchor_document") + ":" + row.text("anchor_paragraph"));
            }
            Code parent = objects.codes().optional(row, "parent");
            (parent == null ? system.getCodes() : parent.getCodes()).add(code);
            objects.codes().put(row.text("key"), code, row.place("key"));
        }
    }

    private static boolean codable(ExampleRow row) throws ProblemException {
        return switch (row.text("kind")) {
            case "code" -> true;
            case "folder" -> false;
            default -> throw row.unknown("kind");
        };
    }

    private static CodeOrigin origin(ExampleRow row) throws ProblemException {
        return switch (row.text("origin")) {
            case "deductive" -> CodeOrigin.DEDUCTIVE;
            case "inductive" -> CodeOrigin.INDUCTIVE;
            case "in-vivo" -> CodeOrigin.IN_VIVO;
            default -> throw row.unknown("origin");
        };
    }
}
