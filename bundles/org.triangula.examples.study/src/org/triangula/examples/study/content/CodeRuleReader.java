// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.TextsFactory;

/**
 * Reads {@code codes/code-rules.tsv} and {@code codes/code-sets.tsv}: rules of inclusion and exclusion, anchor examples
 * among the coded segments, favourites, keys, and sets of codes. Comes after the codings.
 */
public final class CodeRuleReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("codes/code-rules.tsv").rows()) {
            Code code = objects.codes().get(row, "code");
            code.setInclusionRules(row.optional("inclusion_de"));
            code.setExclusionRules(row.optional("exclusion_de"));
            code.setFavourite(row.yes("favourite"));
            code.setShortcut(row.optional("shortcut"));
            for (String example : row.values("examples")) {
                code.getExamples().add(objects.codings().get(example, row.place("examples")));
            }
        }
        CodeSystem system = edit.study().getTexts().getCodeSystem();
        for (ExampleRow row : ExampleTable.read("codes/code-sets.tsv").rows()) {
            CodeSet set = TextsFactory.eINSTANCE.createCodeSet();
            set.setName(row.text("name_de"));
            set.setColour(row.text("colour"));
            for (String code : row.values("codes")) {
                set.getCodes().add(objects.codes().get(code, row.place("codes")));
            }
            system.getSets().add(set);
        }
    }
}
