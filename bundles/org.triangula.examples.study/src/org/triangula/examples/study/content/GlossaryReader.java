// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Decision;
import org.triangula.model.GlossaryEntry;
import org.triangula.model.ModelFactory;
import org.triangula.model.texts.Code;

/** Reads {@code inquiry/glossary.tsv} and {@code decisions.tsv}. */
public final class GlossaryReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("inquiry/glossary.tsv").rows()) {
            GlossaryEntry entry = ModelFactory.eINSTANCE.createGlossaryEntry();
            entry.setName(row.text("term_de"));
            entry.setDescription(row.text("definition_de"));
            entry.setLanguage("de");
            entry.getWordings().add(ModelParts.wording("en", row.text("term_en")));
            Code code = objects.codes().optional(row, "code");
            ModelParts.keep(entry, "definition.en", row.text("definition_en"));
            ModelParts.keep(entry, "code", code == null ? null : code.getName());
            ModelParts.keep(entry, "source", row.text("source"));
            edit.study().getGlossary().add(entry);
        }
        for (ExampleRow row : ExampleTable.read("inquiry/decisions.tsv").rows()) {
            Decision decision = ModelFactory.eINSTANCE.createDecision();
            decision.setName(row.text("decision"));
            decision.setDecidedOn(ModelParts.day(row, "date"));
            decision.setDecidedBy(row.text("participants"));
            decision.setReason(row.text("reason"));
            edit.study().getDecisions().add(decision);
        }
    }
}
