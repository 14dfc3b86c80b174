// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.triangula.ui.open.StudyInput;
import org.triangula.model.texts.Code;

/**
 * The codes whose segments a table shows, by identity, so that they are found again after undo and a restart.
 *
 * @param codes identities of the codes, at least one
 * @param name what the table is called
 */
public record CodingTableInput(List<String> codes, String name) implements StudyInput, IPersistableElement {

    /** Copies the list. */
    public CodingTableInput {
        codes = List.copyOf(codes);
    }

    /**
     * The input for codes.
     *
     * @param codes the codes, at least one
     * @return the input
     */
    public static CodingTableInput of(List<Code> codes) {
        String first = String.valueOf(codes.get(0).getName());
        return new CodingTableInput(codes.stream().map(Code::getId).toList(), codes.size() == 1
            ? NLS.bind(Messages.title, first) : NLS.bind(Messages.titleMore, first, codes.size() - 1));
    }

    @Override
    public String icon() {
        return "table";
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CodingTableInputFactory.CODES, String.join(" ", codes));
        memento.putString(CodingTableInputFactory.NAME, name);
    }

    @Override
    public String getFactoryId() {
        return CodingTableInputFactory.ID;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodingTableInput input && codes.equals(input.codes);
    }

    @Override
    public int hashCode() {
        return codes.hashCode();
    }
}
