// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import java.util.List;

import org.triangula.coding.code.CodePalette;
import org.triangula.coding.operation.CreateCodeSet;
import org.triangula.coding.operation.DeleteCodeSet;
import org.triangula.coding.operation.FillCodeSet;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;

/** What a person can do with code sets. */
final class CodeSetActions {

    private final CodingContext context;

    CodeSetActions(CodingContext context) {
        this.context = context;
    }

    List<CodeSet> sets() {
        return context.codeSystem().map(CodeSystem::getSets).map(List::copyOf).orElse(List.of());
    }

    /** Makes a set and gives it, {@code null} where that was not possible. */
    CodeSet create(List<Code> codes) {
        List<String> colours = CodePalette.supplied().colours();
        String colour = colours.get(sets().size() % colours.size());
        return context.run(new CreateCodeSet(Messages.newSetName, codes, colour)) ? sets().getLast() : null;
    }

    void fill(CodeSet set, List<Code> codes, boolean member) {
        if (!codes.isEmpty()) {
            context.run(new FillCodeSet(set, codes, member));
        }
    }

    void delete(CodeSet set) {
        context.run(new DeleteCodeSet(set));
    }
}
