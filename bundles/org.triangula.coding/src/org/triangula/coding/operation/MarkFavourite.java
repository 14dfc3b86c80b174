// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;

/**
 * Makes codes favourites, which are offered first, or ends that.
 *
 * @param codes the codes, at least one
 * @param favourite true for favourites
 */
public record MarkFavourite(List<Code> codes, boolean favourite) implements StudyOperation {

    /** Copies the list. */
    public MarkFavourite {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        String one = favourite ? Messages.Favourite : Messages.NoFavourite;
        String several = favourite ? Messages.Favourites : Messages.NoFavourites;
        return codes.size() == 1 ? NLS.bind(one, StudyLookup.name(codes.get(0))) : NLS.bind(several, codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        for (Code code : codes) {
            lookup.current(Code.class, code).setFavourite(favourite);
        }
    }
}
